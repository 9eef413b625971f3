// Brushes the bars of the dates: drag, or arrow keys with Shift, then Enter. Without it each bar is a link.
// Excludes values without a new page.
"use strict";

(() => {
	const box = () => document.getElementById("histogram");
	const bars = () => [...box().querySelectorAll("a")];
	let anchor = -1;
	let end = -1;
	let dragging = false;
	let dragged = false;
	let refocus = false;

	// One stop for the Tab key; the arrow keys move within.
	const prepare = () => {
		const histogram = box();
		if (!histogram || histogram.dataset.ready) {
			return;
		}
		histogram.dataset.ready = "true";
		const all = bars();
		const first = all.findIndex((bar) => bar.classList.contains("chosen") && bar.href);
		const stop = (first !== -1) ? first : all.findIndex((bar) => bar.href);
		all.forEach((bar, index) => { bar.tabIndex = (index === Math.max(0, stop)) ? 0 : -1; });
		document.querySelector(".facet .skip[href='#between']")?.remove();
	};

	const show = () => {
		const [from, to] = [Math.min(anchor, end), Math.max(anchor, end)];
		const all = bars();
		all.forEach((bar, index) => bar.classList.toggle("brushed", anchor !== -1 && index >= from && index <= to));
		const words = document.getElementById("brush");
		words.hidden = anchor === -1 || from === to;
		if (!words.hidden) {
			const range = words.dataset.range.replace("{0}", all[from].dataset.name).replace("{1}", all[to].dataset.name);
			words.textContent = dragging ? range : `${range} (${words.dataset.keys})`;
		}
	};

	const drop = () => {
		anchor = end = -1;
		dragging = false;
		if (box()) {
			show();
		}
	};

	const apply = () => {
		const all = bars();
		const from = all[Math.min(anchor, end)].dataset.span;
		const to = all[Math.max(anchor, end)].dataset.span;
		const address = new URL(box().dataset.base, location.href);
		address.searchParams.append(box().dataset.parameter, (from === to) ? from : `${from}..${to}`);
		refocus = true;
		drop();
		htmx.ajax("GET", address.pathname + address.search,
			{ source: box(), target: "#page", select: "#page", swap: "outerHTML show:none" });
	};

	// Time runs from the left; where a style has it run from the right, so do the keys.
	const backwards = () => getComputedStyle(box()).direction === "rtl";

	const at = (x) => {
		const { left, width } = box().getBoundingClientRect();
		const share = backwards() ? (left + width - x) / width : (x - left) / width;
		const count = bars().length;
		return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
	};

	document.addEventListener("pointerdown", (event) => {
		if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && box()?.contains(event.target)) {
			anchor = end = at(event.clientX);
			dragging = true;
			dragged = false;
		}
	});

	document.addEventListener("pointermove", (event) => {
		if (dragging && box()) {
			const bar = at(event.clientX);
			dragged = dragged || bar !== anchor;
			if (dragged) {
				end = bar;
				show();
			}
		}
	});

	document.addEventListener("pointerup", () => {
		if (dragging && box()) {
			dragging = false;
			if (dragged && anchor !== end) {
				apply();
			}
			else {
				drop();
			}
		}
	});

	document.addEventListener("pointercancel", drop);
	document.addEventListener("dragstart", (event) => {
		if (box()?.contains(event.target)) {
			event.preventDefault();
		}
	});
	// The click that ends a drag is none.
	document.addEventListener("click", (event) => {
		if (dragged && box()?.contains(event.target)) {
			event.preventDefault();
			event.stopPropagation();
		}
		dragged = false;
	}, true);

	document.addEventListener("keydown", (event) => {
		if (!event.target.closest?.("#histogram") || event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		const all = bars();
		const current = all.indexOf(event.target.closest("a"));
		const forward = backwards() ? "ArrowLeft" : "ArrowRight";
		const back = backwards() ? "ArrowRight" : "ArrowLeft";
		const moves = { [forward]: current + 1, [back]: current - 1, Home: 0, End: all.length - 1 };
		if (event.key in moves) {
			event.preventDefault();
			const next = Math.max(0, Math.min(all.length - 1, moves[event.key]));
			all[current].tabIndex = -1;
			all[next].tabIndex = 0;
			all[next].focus();
			if (event.shiftKey) {
				anchor = (anchor === -1) ? current : anchor;
				end = next;
				show();
			}
			else {
				drop();
			}
		}
		else if (event.key === "Enter" && anchor !== -1 && anchor !== end) {
			event.preventDefault();
			event.stopPropagation();
			apply();
		}
		else if (event.key === "Escape") {
			drop();
		}
	}, true);

	// A button that excludes a value belongs to the form; only the page's part of the answer is wanted.
	document.addEventListener("submit", (event) => {
		const button = event.submitter;
		const facets = button?.matches(".exclude") && button.closest(".facets");
		if (facets) {
			event.preventDefault();
			// The button is gone then, the check box stays.
			button.closest(".option").querySelector("input").focus({ preventScroll: true });
			// Values given here stand for all of that name in the form.
			const excluded = [...new FormData(button.form).getAll(button.name), button.value];
			htmx.ajax("GET", facets.getAttribute("hx-get"), { source: facets, values: { [button.name]: excluded } });
		}
	});

	// Days are sent by their button: half a date is no search.
	document.addEventListener("change", (event) => {
		if (event.target.matches(".between input")) {
			event.stopPropagation();
		}
	}, true);

	document.addEventListener("htmx:afterSettle", () => {
		prepare();
		if (refocus) {
			refocus = false;
			box()?.querySelector("a[tabindex='0']")?.focus({ preventScroll: true });
		}
	});
	document.addEventListener("htmx:historyRestore", prepare);
	prepare();
})();
