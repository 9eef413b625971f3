// In an article: "n" and "p" through the matches, "j" and "k" to the next and previous result, "u" back; copies citations.
"use strict";

(() => {
	const typing = (element) => element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
	const bar = () => document.getElementById("matches");
	const matches = () => [...document.querySelectorAll(".match[id]")];
	let current = 0;

	const show = (number) => {
		const all = matches();
		current = (number - 1 + all.length) % all.length + 1;
		all.forEach((match, index) => match.classList.toggle("current", index + 1 === current));
		all[current - 1].scrollIntoView({ block: "center" });
		document.getElementById("match-count").textContent = bar().dataset.one.replace("%n", current.toLocaleString(document.documentElement.lang));
		const address = new URL(location.href);
		address.hash = `match-${current}`;
		history.replaceState(history.state, "", address);
	};

	const step = (by) => show(current === 0 && by < 0 ? 0 : current + by);

	const prepare = () => {
		const at = /^#match-(\d+)$/.exec(location.hash);
		current = at ? Number(at[1]) : 0;
		document.querySelectorAll(".to-match").forEach((link) => {
			link.textContent = link.dataset.stepping;
		});
		document.querySelectorAll(".copy").forEach((button) => {
			button.hidden = !navigator.clipboard;
		});
	};

	const copy = async (button) => {
		const label = button.dataset.label ?? button.textContent;
		button.dataset.label = label;
		try {
			const text = button.dataset.copy
				? document.querySelector(button.dataset.copy).textContent
				: await (await fetch(button.dataset.fetch)).text();
			await navigator.clipboard.writeText(text);
			button.textContent = button.dataset.done;
		}
		catch {
			button.textContent = button.dataset.failed;
		}
		document.getElementById("announcer").textContent = button.textContent;
		setTimeout(() => {
			button.textContent = label;
		}, 2000);
	};

	document.addEventListener("click", (event) => {
		const link = event.target.closest(".to-match");
		const button = event.target.closest(".copy");
		if (link && bar() && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			step(Number(link.dataset.step));
		}
		else if (button) {
			copy(button);
		}
	});

	const follow = (selector) => {
		const link = document.querySelector(selector);
		if (link) {
			link.click();
		}
	};

	document.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") || typing(event.target)) {
			return;
		}
		if ((event.key === "n" || event.key === "p") && bar()) {
			step(event.key === "n" ? 1 : -1);
		}
		else if (event.key === "j" || event.key === "k") {
			follow(event.key === "j" ? ".trail .next" : ".trail .previous");
		}
		else if (event.key === "u") {
			follow(".trail .back");
		}
	});

	// A link of the list leads to its match; the keys go on from there.
	window.addEventListener("hashchange", () => {
		const at = /^#match-(\d+)$/.exec(location.hash);
		if (at && bar()) {
			show(Number(at[1]));
		}
	});
	prepare();
})();
