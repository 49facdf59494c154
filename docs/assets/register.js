/* The registers are whole tables without this script. It hides rows, and keeps what was asked for in the address. */
(() => {
  "use strict";
  const form = document.querySelector(".filters");
  const rows = [...document.querySelectorAll(".group tbody tr")];
  const groups = [...document.querySelectorAll(".group")];
  const output = form.querySelector("output");
  const more = form.querySelector("details");
  const texts = new Map();

  // Erdogan finds Erdoğan: most keyboards have no ğ.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").replace(/ø/g, "o").toLowerCase();
  const words = (row) => {
    if (!texts.has(row)) texts.set(row, plain(row.textContent));
    return texts.get(row);
  };
  const fits = (row, name, value) => {
    if (name === "q") return plain(value).split(/\s+/).every((word) => words(row).includes(word));
    const values = row.dataset[name].split(" ");
    return value.endsWith("+") ? Number(values[0]) >= parseInt(value, 10) : values.includes(value);
  };
  const asked = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));

  // Where storage is forbidden, the way back from a claim leads to the whole register.
  const remember = (query) => {
    try {
      if (query === undefined) return sessionStorage.getItem(location.pathname) || "";
      sessionStorage.setItem(location.pathname, query);
    } catch {}
    return "";
  };
  const address = (query, hash) => history.replaceState(null, "", location.pathname + (query && `?${query}`) + hash);

  const show = () => {
    const filters = [...asked()];
    let count = 0;
    for (const row of rows) {
      row.hidden = !filters.every(([name, value]) => fits(row, name, value));
      count += !row.hidden;
    }
    for (const group of groups) group.hidden = !group.querySelector("tbody tr:not([hidden])");
    output.value = `${filters.length ? `${count} of ` : ""}${rows.length} ${output.dataset.noun}`;
    form.classList.toggle("is-asking", filters.length > 0);
  };
  const keep = () => {
    const query = asked().toString();
    address(query, "");
    remember(query);
    show();
  };
  const restore = () => {
    let query = new URLSearchParams(location.search);
    if (query.has("back")) {
      query = new URLSearchParams(remember());
      address(query.toString(), location.hash);
    }
    for (const control of form.elements) {
      if (!control.name) continue;
      const value = query.get(control.name) || "";
      if (control.type === "checkbox") control.checked = value === control.value;
      else control.value = value;
      if (control.selectedIndex < 0) control.selectedIndex = 0;
    }
    more.open ||= [...query.keys()].some((name) => more.querySelector(`[name="${CSS.escape(name)}"]`));
    remember(asked().toString());
    show();
    const row = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row) row.scrollIntoView({ block: row.matches("tr") ? "center" : "start" });
  };

  form.addEventListener("input", keep);
  form.addEventListener("reset", () => setTimeout(keep));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", restore);
  restore();
  performance.mark("register-ready");
})();
