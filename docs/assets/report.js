/* Cards open without this script. It adds what only a script can: tinted words, no jump below, hover,
   a citation to copy, and the reader's choice of marks. */
(() => {
  "use strict";
  const choice = document.getElementById("marks");
  choice?.addEventListener("change", () => {
    document.documentElement.dataset.marks = choice.value;
    __md_set("marks", choice.value); // Material's own way to the reader's storage
  });

  const cards = document.querySelectorAll(".card[popover]");
  if (!cards.length || !("popover" in HTMLElement.prototype)) return;

  const WAIT_IN = 300; // ms before a card opens under a resting pointer
  const WAIT_OUT = 350; // ms before it closes behind a leaving one
  let opener = null; // the mark that opened the card last
  let hovered = null; // the card that hovering opened; a click makes it stay
  let timer = 0;

  const words = (mark) => {
    let node = mark.parentElement;
    while (node && !(node.classList && node.classList.contains("claim"))) node = node.previousElementSibling;
    return node;
  };
  const show = (mark, isOpen) => {
    mark.classList.toggle("is-open", isOpen);
    words(mark)?.classList.toggle("is-open", isOpen);
  };

  const status = document.createElement("p");
  status.className = "report-status";
  status.setAttribute("role", "status");
  document.body.append(status);

  const citation = (card) => {
    const title = card.querySelector(".card__head b:last-child").textContent;
    const address = card.querySelector(".card__foot a").href;
    const id = address.split("/").at(-2);
    const report = document.querySelector(".report-title").textContent;
    const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    return `“${title}”, claim ${id}, in: ${report}. ${address}, read on ${day}.`;
  };
  const addCite = (card) => {
    const button = document.createElement("button");
    const name = (button.textContent = "Copy citation");
    const say = (text) => (status.textContent = button.textContent = text);
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(citation(card)).then(
        () => say("Citation copied"),
        () => say("Not copied: the browser refused"),
      );
    });
    card.addEventListener("toggle", () => {
      button.textContent = name;
      status.textContent = "";
    });
    card.querySelector(".card__foot").lastElementChild.before(button);
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
    card.addEventListener("click", (event) => {
      // The way to another use on this page leads out of the card.
      if (event.target.closest('a[href^="#"]')) card.hidePopover();
    });
    if (navigator.clipboard) addCite(card);
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
