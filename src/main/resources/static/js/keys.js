// "/" to the search box, "j" and "k" through the hits, "?" shows the keys.
"use strict";

(() => {
	const typing = (element) => element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");

	const move = (step) => {
		const links = [...document.querySelectorAll(".hit h2 a, .hit-row .title a")];
		const hits = links.map((link) => link.closest(".hit, .hit-row"));
		const focused = hits.findIndex((hit) => hit.contains(document.activeElement));
		// Who comes back from an article goes on from it.
		const current = (focused !== -1) ? focused : hits.findIndex((hit) => hit.id && location.hash === `#${hit.id}`);
		const next = (current === -1) ? (step > 0 ? 0 : -1) : current + step;
		if (links[next]) {
			links[next].focus({ preventScroll: true });
			hits[next].scrollIntoView({ block: "nearest" });
		}
	};

	document.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
			return;
		}
		if (event.key === "Escape" && event.target.id === "q") {
			event.target.blur();
			return;
		}
		if (typing(event.target)) {
			return;
		}
		if (event.key === "/") {
			event.preventDefault();
			document.getElementById("q").select();
			document.getElementById("q").focus();
		}
		else if (event.key === "j" || event.key === "k") {
			move(event.key === "j" ? 1 : -1);
		}
		else if (event.key === "?") {
			document.getElementById("keys").showModal();
		}
	});

	// What is open in place closes like a menu.
	document.addEventListener("keydown", (event) => {
		const popup = event.target.closest("details.popup[open]");
		if (event.key === "Escape" && popup) {
			popup.open = false;
			popup.querySelector("summary").focus();
		}
	});
	const leave = (where) => {
		document.querySelectorAll("details.popup[open]").forEach((popup) => {
			if (!popup.contains(where)) {
				popup.open = false;
			}
		});
	};
	document.addEventListener("click", (event) => leave(event.target));
	document.addEventListener("focusin", (event) => leave(event.target));
})();
