// Switches between light and dark, and keeps the choice in a cookie, so that the server sends the page in it.
"use strict";

(() => {
	const root = document.documentElement;
	const dark = () => root.dataset.theme
		? root.dataset.theme === "dark"
		: matchMedia("(prefers-color-scheme: dark)").matches;

	const show = () => {
		const button = document.getElementById("theme");
		button.hidden = false;
		button.setAttribute("aria-pressed", String(dark()));
	};

	document.addEventListener("click", (event) => {
		if (event.target.closest("#theme")) {
			root.dataset.theme = dark() ? "light" : "dark";
			document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; SameSite=Strict`;
			show();
		}
	});
	document.addEventListener("htmx:historyRestore", show);
	show();
})();
