// Partial updates: what was open stays open, the focus has a place to be, and the new total is said.
"use strict";

(() => {
	let open = [];

	document.addEventListener("htmx:beforeSwap", () => {
		open = [...document.querySelectorAll("#filters[open], #filters details[id][open]")].map((details) => details.id);
	});

	document.addEventListener("htmx:afterSettle", (event) => {
		// What comes in late, beside the page, takes no focus and is no new total.
		if (event.target.closest("[data-quiet]")) {
			return;
		}
		open.forEach((id) => {
			const details = document.getElementById(id);
			if (details) {
				details.open = true;
			}
		});
		if (document.activeElement === document.body) {
			document.getElementById("content")?.focus({ preventScroll: true });
		}
		document.getElementById("announcer").textContent = document.getElementById("summary")?.textContent ?? "";
	});
})();
