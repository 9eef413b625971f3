// The map: moved and brought closer in place, and a box drawn on it becomes a filter. Without scripts its links do the same.
"use strict";

(() => {
	const CLOSEST = 11;
	const STEP = 0.25;
	let drawing = false;
	let box = null;
	let drag = null;
	const pointers = new Map();

	const map = () => document.getElementById("map");
	// The map is there twice, for wide screens and for narrow ones; one of them is shown.
	const svg = () => [...map().querySelectorAll("svg")].find((each) => each.getBoundingClientRect().width > 0) ?? map().querySelector("svg");
	const size = () => svg().viewBox.baseVal;
	const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
	const longitude = (across) => across * 360 - 180;
	const latitude = (down) => Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180 / Math.PI;

	const shown = () => {
		const { across, down, level } = map().dataset;
		return { across: Number(across), down: Number(down), level: Math.round(Number(level)) };
	};

	const go = (change) => {
		const address = new URL(window.location.href);
		address.searchParams.set("view", "map");
		address.searchParams.delete("page");
		change(address.searchParams);
		htmx.ajax("GET", address.pathname + address.search, { source: map(), target: "#page", select: "#page", swap: "outerHTML show:none" });
	};

	const show = (across, down, level) => {
		const near = clamp(level, 0, CLOSEST);
		refocus = document.activeElement === map();
		go((parameters) => parameters.set("at", [latitude(clamp(down, 0, 1)).toFixed(4), longitude(clamp(across, 0, 1)).toFixed(4), near].join(",")));
	};
	let refocus = false;

	const move = (unitsAcross, unitsDown, levels = 0) => {
		const { across, down, level } = shown();
		const perUnit = 1 / 2 ** level / size().width;
		show(across + unitsAcross * perUnit, down + unitsDown * perUnit, level + levels);
	};

	// Where a pointer is, in the drawing's units.
	const point = (event) => {
		const rectangle = svg().getBoundingClientRect();
		const scale = size().width / rectangle.width;
		return { x: (event.clientX - rectangle.left) * scale, y: (event.clientY - rectangle.top) * scale };
	};

	const paint = () => {
		const drawn = svg().querySelector(".drawn");
		drawn.setAttribute("visibility", box ? "visible" : "hidden");
		if (box) {
			drawn.setAttribute("x", Math.min(box.x1, box.x2));
			drawn.setAttribute("y", Math.min(box.y1, box.y2));
			drawn.setAttribute("width", Math.abs(box.x2 - box.x1));
			drawn.setAttribute("height", Math.abs(box.y2 - box.y1));
		}
	};

	const draw = (on) => {
		drawing = on;
		box = null;
		document.getElementById("map-draw").setAttribute("aria-pressed", String(on));
		document.getElementById("map-help").hidden = !on;
		map().classList.toggle("drawing-box", on);
		paint();
	};

	const search = () => {
		const { across, down, level } = shown();
		const perUnit = 1 / 2 ** level / size().width;
		const west = across - size().width / 2 * perUnit;
		const north = down - size().height / 2 * perUnit;
		const sides = [longitude(west + Math.min(box.x1, box.x2) * perUnit), latitude(north + Math.max(box.y1, box.y2) * perUnit),
			longitude(west + Math.max(box.x1, box.x2) * perUnit), latitude(north + Math.min(box.y1, box.y2) * perUnit)];
		const area = sides.map((side, i) => clamp(side, i % 2 ? -90 : -180, i % 2 ? 90 : 180).toFixed(3)).join(",");
		draw(false);
		go((parameters) => {
			parameters.delete("at");
			parameters.set("area", area);
		});
	};

	const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

	const keyWhileDrawing = (event) => {
		const [x, y] = arrows[event.key] ?? [0, 0];
		const { width, height } = size();
		box ??= { x1: width / 4, y1: height / 4, x2: width * 3 / 4, y2: height * 3 / 4 };
		if (event.key === "Enter") {
			search();
		}
		else if (event.key === "Escape") {
			draw(false);
		}
		else if (x || y) {
			const step = 10;
			if (!event.shiftKey) {
				box.x1 += x * step;
				box.y1 += y * step;
			}
			box.x2 = Math.max(box.x2 + x * step, box.x1 + step);
			box.y2 = Math.max(box.y2 + y * step, box.y1 + step);
			paint();
		}
		else {
			return false;
		}
		return true;
	};

	const keyOnMap = (event) => {
		const arrow = arrows[event.key];
		if (arrow && !event.shiftKey) {
			move(arrow[0] * size().width * STEP, arrow[1] * size().height * STEP);
		}
		else if (event.key === "+" || event.key === "=") {
			move(0, 0, 1);
		}
		else if (event.key === "-") {
			move(0, 0, -1);
		}
		else if (event.key === "b" || event.key === "B") {
			startDrawing();
		}
		else {
			return false;
		}
		return true;
	};

	const startDrawing = () => {
		draw(true);
		const { width, height } = size();
		box = { x1: width / 4, y1: height / 4, x2: width * 3 / 4, y2: height * 3 / 4 };
		paint();
		map().focus();
		document.getElementById("announcer").textContent = document.getElementById("map-help").textContent;
	};

	document.addEventListener("keydown", (event) => {
		if (event.target.id !== "map" || event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		if (drawing ? keyWhileDrawing(event) : keyOnMap(event)) {
			event.preventDefault();
		}
	});

	document.addEventListener("click", (event) => {
		if (event.target.id === "map-draw") {
			if (drawing) {
				draw(false);
			}
			else {
				startDrawing();
			}
		}
	});

	document.addEventListener("pointerdown", (event) => {
		if (event.button !== 0 || !event.target.closest?.("#map svg")) {
			return;
		}
		pointers.set(event.pointerId, point(event));
		const from = point(event);
		drag = { from, to: from, moved: false, spread: spread() };
	});

	const spread = () => {
		const [one, other] = [...pointers.values()];
		return other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
	};

	document.addEventListener("pointermove", (event) => {
		if (!drag || !map() || !pointers.has(event.pointerId)) {
			return;
		}
		const to = point(event);
		pointers.set(event.pointerId, to);
		if (pointers.size > 1) {
			drag.moved = true;
			return;
		}
		if (!drag.moved && Math.hypot(to.x - drag.from.x, to.y - drag.from.y) < 6) {
			return;
		}
		drag.moved = true;
		drag.to = to;
		if (drawing) {
			box = { x1: drag.from.x, y1: drag.from.y, x2: to.x, y2: to.y };
			paint();
		}
		else {
			svg().querySelector(".map-moved").setAttribute("transform", `translate(${to.x - drag.from.x} ${to.y - drag.from.y})`);
		}
	});

	const release = (event) => {
		if (!pointers.has(event.pointerId)) {
			return;
		}
		const before = drag?.spread;
		const after = spread();
		pointers.delete(event.pointerId);
		if (!drag?.moved || !map()) {
			drag = pointers.size ? drag : null;
			return;
		}
		const { from, to } = drag;
		drag = null;
		if (event.type === "pointercancel") {
			svg().querySelector(".map-moved").removeAttribute("transform");
		}
		else if (after && before) {
			pointers.clear();
			move(0, 0, clamp(Math.round(Math.log2(after / before)), -3, 3));
		}
		else if (drawing) {
			search();
		}
		else {
			move(from.x - to.x, from.y - to.y);
		}
		// What was dragged is not clicked, too.
		const still = (click) => {
			click.preventDefault();
			click.stopPropagation();
		};
		document.addEventListener("click", still, { capture: true, once: true });
		setTimeout(() => document.removeEventListener("click", still, { capture: true }), 0);
	};
	document.addEventListener("pointerup", release);
	document.addEventListener("pointercancel", release);
	document.addEventListener("dragstart", (event) => {
		if (event.target.closest?.("#map")) {
			event.preventDefault();
		}
	});

	document.addEventListener("dblclick", (event) => {
		if (event.target.closest?.("#map svg") && !drawing) {
			const { x, y } = point(event);
			move(x - size().width / 2, y - size().height / 2, 1);
		}
	});

	// A wheel scrolls the page; with Ctrl, as a pinch on a touchpad comes, it is meant for the map.
	document.addEventListener("wheel", (event) => {
		if (event.ctrlKey && event.target.closest?.("#map svg")) {
			event.preventDefault();
			if (!wheeling) {
				wheeling = setTimeout(() => { wheeling = 0; }, 300);
				move(0, 0, event.deltaY < 0 ? 1 : -1);
			}
		}
	}, { passive: false });
	let wheeling = 0;

	let current = null;
	// Settling gives a new map its attributes once more, a moment after it can be used: what was begun then goes on.
	const ready = () => {
		if (!map()) {
			return;
		}
		if (map() !== current) {
			current = map();
			drawing = false;
		}
		map().classList.add("live");
		map().classList.toggle("drawing-box", drawing);
		document.getElementById("map-draw").hidden = false;
		document.getElementById("map-help").hidden = !drawing;
		if (drawing) {
			paint();
		}
		if (refocus) {
			map().focus({ preventScroll: true });
		}
		refocus = false;
	};
	ready();
	document.addEventListener("htmx:afterSwap", ready);
	document.addEventListener("htmx:afterSettle", ready);
})();
