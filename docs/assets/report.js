/* Cards open without this script. It adds what only a script can: tinted words, no jump below, hover. */
(() => {
  "use strict";
  const cards = document.querySelectorAll(".card[popover]");
  if (!cards.length || !("popover" in HTMLElement.prototype)) return;

  const WAIT_IN = 300; // ms before a card opens under a resting pointer
  const WAIT_OUT = 350; // ms before it closes behind a leaving one
  let opener = null; // the mark that opened the card last
  let hovered = null; // the card that hovering opened; a click makes it stay
  let timer = 0;

  const words = (mark) => {
    let node = mark;
    while (node && !(node.classList && node.classList.contains("claim"))) node = node.previousElementSibling;
    return node;
  };
  const show = (mark, isOpen) => {
    mark.classList.toggle("is-open", isOpen);
    words(mark)?.classList.toggle("is-open", isOpen);
  };

  for (const card of cards) {
    card.addEventListener("beforetoggle", (event) => {
      const isOpen = event.newState === "open";
      // The card leaves its place among the notes: keep that place, so that nothing moves.
      card.parentElement.style.minHeight = isOpen ? `${card.parentElement.getBoundingClientRect().height}px` : "";
      if (!isOpen && hovered === card) hovered = null;
      for (const mark of document.querySelectorAll(`.mark[popovertarget="${card.id}"]`)) {
        show(mark, isOpen && mark === opener);
      }
      card.classList.toggle("knows-words", isOpen && Boolean(opener));
    });
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", () => leave(card));
  }

  const leave = (card) => {
    clearTimeout(timer);
    if (hovered === card) timer = setTimeout(() => hovered === card && card.hidePopover(), WAIT_OUT);
  };

  for (const mark of document.querySelectorAll(".mark")) {
    const card = document.getElementById(mark.getAttribute("popovertarget"));
    mark.addEventListener("click", (event) => {
      clearTimeout(timer);
      opener = mark;
      if (hovered === card && card.matches(":popover-open")) {
        hovered = null; // it stays open now
        event.preventDefault();
      }
    });
    mark.addEventListener("pointerenter", (event) => {
      if (event.pointerType !== "mouse") return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (document.querySelector(".card:popover-open")) return;
        opener = mark;
        hovered = card;
        card.showPopover({ source: mark });
      }, WAIT_IN);
    });
    mark.addEventListener("pointerleave", () => leave(card));
  }
})();
