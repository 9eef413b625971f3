// Switches kinds of marks without a reload; the address follows, so that it can be shared and reloaded.
"use strict";

(() => {
	const toggle = (control) => {
		const shown = control.getAttribute("aria-checked") !== "true";
		control.setAttribute("aria-checked", String(shown));
		document.getElementById("text").classList.toggle(`hide-${control.dataset.kind}`, !shown);
		const address = new URL(location.href);
		address.searchParams.delete("hide");
		document.querySelectorAll(".switch[aria-checked=false]")
			.forEach((off) => address.searchParams.append("hide", off.dataset.kind));
		history.replaceState(history.state, "", address);
	};

	document.addEventListener("click", (event) => {
		const control = event.target.closest(".switch");
		if (control && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			toggle(control);
		}
	});

	document.addEventListener("keydown", (event) => {
		if (event.key === " " && event.target.closest(".switch")) {
			event.preventDefault();
			toggle(event.target.closest(".switch"));
		}
	});
})();
