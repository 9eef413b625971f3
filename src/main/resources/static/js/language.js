// A page that was updated in place has another address than the one it was sent under: its links to other languages follow.
"use strict";

(() => {
	const follow = (event) => {
		const link = event.target.closest(".site .language");
		if (link) {
			const address = new URL(location.href);
			address.searchParams.set("lang", link.hreflang);
			link.href = address;
		}
	};

	document.addEventListener("click", follow, true);
	document.addEventListener("auxclick", follow, true);
})();
