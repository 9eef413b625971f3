// "Help" opens over the page what it links to; without scripts it goes there.
"use strict";

(() => {
	const link = document.getElementById("search-help");
	const dialog = document.getElementById("help-dialog");

	link?.addEventListener("click", async (event) => {
		if (document.querySelector("main .help") || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
			return;
		}
		event.preventDefault();
		try {
			const response = await fetch(link.href);
			const help = response.ok
				&& new DOMParser().parseFromString(await response.text(), "text/html").querySelector("main .help");
			if (!help) {
				throw new Error("no help");
			}
			// The page itself has these already.
			help.removeAttribute("id");
			help.querySelector("h1").tabIndex = -1;
			dialog.querySelector(".help")?.remove();
			dialog.append(help);
			dialog.showModal();
			help.querySelector("h1").focus();
		}
		catch {
			location.assign(link.href);
		}
	});
})();
