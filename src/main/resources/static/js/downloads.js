// Shows how far downloads are. The browser itself keeps the file, so that a long one needs no memory of the page
// and goes on when the page is left; who comes back in the same tab sees how it stands.
"use strict";

(() => {
	const box = () => document.getElementById("downloads");
	const pause = 500;
	// The server begins a download some time after the click, or not at all.
	const patience = 20;

	const watched = () => JSON.parse(sessionStorage.getItem("downloads") ?? "{}");
	const keep = (all) => sessionStorage.setItem("downloads", JSON.stringify(all));
	const forget = (key) => {
		const all = watched();
		delete all[key];
		keep(all);
	};

	const line = (label) => {
		const paragraph = document.createElement("p");
		const name = document.createElement("b");
		name.textContent = label;
		const bar = document.createElement("progress");
		bar.setAttribute("aria-label", label);
		const text = document.createElement("span");
		text.textContent = box().dataset.waiting;
		paragraph.append(name, " ", bar, " ", text);
		box().append(paragraph);
		return { bar, text };
	};

	const watch = async (key, label) => {
		const shown = line(label);
		for (let missed = 0; missed < patience && box();) {
			await new Promise((resolve) => setTimeout(resolve, pause));
			const response = await fetch(`${box()?.dataset.progress}${key}`).catch(() => null);
			if (!response?.ok) {
				missed++;
				continue;
			}
			const progress = await response.json();
			shown.bar.max = Math.max(1, progress.total);
			shown.bar.value = (progress.state === "complete") ? shown.bar.max : progress.done;
			shown.text.textContent = progress.text;
			if (progress.state !== "running") {
				break;
			}
		}
		forget(key);
	};

	document.addEventListener("click", (event) => {
		const link = event.target.closest("a.download");
		if (!link || !box()) {
			return;
		}
		const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
		const address = new URL(link.href);
		address.searchParams.set("progress", key);
		event.preventDefault();
		keep({ ...watched(), [key]: link.textContent });
		watch(key, link.textContent);
		location.assign(address);
	});

	if (box()) {
		Object.entries(watched()).forEach(([key, label]) => watch(key, label));
	}
})();
