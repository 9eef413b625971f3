// Suggests names and headlines under the search box: the combobox pattern, on what the server sends.
"use strict";

(() => {
	const delay = 120;
	let timer = 0;
	let asked = 0;

	const box = () => document.getElementById("q");
	const list = () => document.getElementById("suggestions");
	const options = () => [...list().querySelectorAll("[role=option]")];

	const prepare = () => {
		const input = box();
		input.setAttribute("role", "combobox");
		input.setAttribute("aria-autocomplete", "list");
		input.setAttribute("aria-expanded", "false");
		input.setAttribute("aria-controls", "suggestions");
	};

	const close = () => {
		asked++;
		clearTimeout(timer);
		list().hidden = true;
		box().setAttribute("aria-expanded", "false");
		box().removeAttribute("aria-activedescendant");
	};

	const open = (html) => {
		list().innerHTML = html;
		const some = options().length > 0;
		list().hidden = !some;
		box().setAttribute("aria-expanded", String(some));
		box().removeAttribute("aria-activedescendant");
	};

	const ask = async () => {
		const typed = box().value.trim();
		const number = ++asked;
		if (typed.length < 2) {
			close();
			return;
		}
		try {
			const response = await fetch(`${box().dataset.suggestions}?q=${encodeURIComponent(typed)}`);
			const html = response.ok ? await response.text() : "";
			if (number === asked && document.activeElement === box()) {
				open(html);
			}
		}
		catch {
			close();
		}
	};

	const choose = (option) => {
		if (option.dataset.href) {
			location.assign(option.dataset.href);
			return;
		}
		box().value = option.dataset.query;
		close();
		box().form.requestSubmit();
	};

	const move = (step) => {
		const all = options();
		const current = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
		const next = (current === -1 && step < 0) ? all.length - 1 : (current + step + all.length + 1) % (all.length + 1);
		all.forEach((option, index) => option.setAttribute("aria-selected", String(index === next)));
		if (next < all.length) {
			box().setAttribute("aria-activedescendant", all[next].id);
			all[next].scrollIntoView({ block: "nearest" });
		}
		else {
			box().removeAttribute("aria-activedescendant");
		}
	};

	document.addEventListener("input", (event) => {
		if (event.target === box()) {
			clearTimeout(timer);
			timer = setTimeout(ask, delay);
		}
	});

	document.addEventListener("keydown", (event) => {
		if (event.target !== box() || list().hidden) {
			return;
		}
		const selected = list().querySelector("[aria-selected=true]");
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			move(event.key === "ArrowDown" ? 1 : -1);
		}
		else if (event.key === "Enter" && selected) {
			event.preventDefault();
			choose(selected);
		}
		else if (event.key === "Escape") {
			event.preventDefault();
			event.stopPropagation();
			close();
		}
	}, true);

	// The box keeps the focus, without which the list closes; a finger may also scroll the list.
	document.addEventListener("mousedown", (event) => {
		if (event.target.closest("#suggestions")) {
			event.preventDefault();
		}
	});
	document.addEventListener("click", (event) => {
		const option = event.target.closest("#suggestions [role=option]");
		if (option) {
			choose(option);
		}
	});

	document.addEventListener("focusout", (event) => {
		if (event.target === box()) {
			close();
		}
	});

	document.addEventListener("htmx:historyRestore", prepare);
	prepare();
})();
