"""Vega's SVG made fit to stand in a page: only what is drawn stays, and links lead to claims."""

import re
from collections.abc import Mapping
from xml.etree import ElementTree as ET

from markupsafe import Markup

_SPACE = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_TAGS = frozenset({"g", "path", "line", "text", "tspan", "rect", "a"})
_ATTRIBUTES = frozenset(
    "d dy fill font-size font-weight height opacity stroke stroke-width text-anchor transform width"
    " x x2 y y2".split()
)
_LONG = re.compile(r"-?\d+\.\d{2,}")
_NOTHING = frozenset(
    {
        *(("font-size", "13px"), ("font-weight", "400"), ("opacity", "1"), ("stroke-width", "0")),
        *(("stroke-width", "1"), ("text-anchor", "start"), ("transform", "translate(0,0)")),
        *(("x2", "0"), ("y2", "0")),
    }
)
"""Attributes that say what is so without them, or what the style sheet says."""


def clean(svg: str, *, label: str, classes: str, links: Mapping[str, str]) -> Markup:
    """Return a drawing as inline SVG: with a name, with its marks' links, and without the rest.

    ``links`` tells where each address that Vega knows leads in truth; a mark with another address
    stays without a link. What Vega calls its marks becomes the links' names.
    """
    root = ET.fromstring(svg)  # noqa: S314 - Vega wrote it a moment ago
    made = ET.Element(
        "svg",
        {
            "class": classes,
            "viewBox": root.get("viewBox", ""),
            "width": root.get("width", ""),
            "height": root.get("height", ""),
            "role": "group",
            "aria-label": label,
        },
    )
    for child in root:
        if child.tag == f"{_SPACE}g":  # the rest is the background
            _copy(child, made, links)
    _prune(made)
    return Markup(ET.tostring(made, encoding="unicode"))  # noqa: S704 - escaped by ElementTree


def _copy(element: ET.Element, parent: ET.Element, links: Mapping[str, str]) -> None:
    name = element.tag.removeprefix(_SPACE)
    is_hidden = element.get("display") == "none" or element.get("class") == "background"
    if name not in _TAGS or is_hidden:
        return
    attributes = {
        key: _LONG.sub(lambda found: f"{float(found.group()):.1f}".removesuffix(".0"), value)
        for key, value in element.attrib.items()
        if key in _ATTRIBUTES and (key, value) not in _NOTHING
    }
    if name == "a":
        _copy_link(element, parent, links)
        return
    made = ET.SubElement(parent, name, attributes)
    made.text = element.text
    for child in element:
        _copy(child, made, links)


def _copy_link(element: ET.Element, parent: ET.Element, links: Mapping[str, str]) -> None:
    address = links.get(element.get(_HREF, ""))
    for mark in element:
        if address is None:
            _copy(mark, parent, links)
            continue
        name = {"href": address, "aria-label": mark.get("aria-label", "")}
        link = ET.SubElement(parent, "a", name)
        if "transform" in mark.attrib:
            # A finger needs more to meet than the mark itself.
            place = {"transform": mark.get("transform", ""), "r": "11", "fill": "transparent"}
            ET.SubElement(link, "circle", place)
        _copy(mark, link, links)


def _prune(element: ET.Element) -> None:
    """Take out groups that hold nothing, and those that only hold a group."""
    for child in list(element):
        _prune(child)
        if child.tag == "g" and not len(child):
            element.remove(child)
        elif child.tag == "g" and not child.attrib:
            at = list(element).index(child)
            element.remove(child)
            for offset, grandchild in enumerate(child):
                element.insert(at + offset, grandchild)
