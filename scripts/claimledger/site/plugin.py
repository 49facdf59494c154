"""MkDocs: the gate before anything is rendered, the generated pages, and the bound prose."""

import html
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, cast

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from claimledger import checker
from claimledger.model.build import build
from claimledger.model.dates import PartialDate
from claimledger.model.history import last_changed
from claimledger.model.ledger import Ledger
from claimledger.outside.git import day_of, last_commit_time
from claimledger.outside.history import line_days
from claimledger.outside.typeset import CannotTypesetError, typeset
from claimledger.outside.workspace import BIBLIOGRAPHY, LEDGER, read_project
from claimledger.render import data_list, slots
from claimledger.render.bound import bind, facts, sources_shown
from claimledger.render.citable import Citable, citables
from claimledger.render.cite import cite_this
from claimledger.render.data_files import PDF, data_files
from claimledger.render.feed import FEED, feed_exists
from claimledger.render.findings import count, one_line
from claimledger.render.notice import notice
from claimledger.render.page_head import page_head
from claimledger.render.pages import GeneratedPage, base_of, generated
from claimledger.render.plain_spelling import with_plain_spellings
from claimledger.render.printed import as_print, stylesheet
from claimledger.render.publication import Publication, as_set
from claimledger.render.templates import add_names
from claimledger.render.trail import Trail, trail
from claimledger.site.markdown_ext import ClaimsExtension, with_citations
from claimledger.site.print_markdown import converter
from claimledger.text.files import decode
from claimledger.text.finding import Faults, Finding, Severity

log = get_plugin_logger("claims")

BEFORE_OTHERS = 100
"""Priority of events that must come before every other plugin's, mkdocs-bibtex's above all."""


FONTS = "assets/fonts"
"""Where the report's fonts lie, from the pages' folder."""


class ClaimsConfig(Config):
    """What mkdocs.yml may set under ``claims``."""

    ledger = config_options.Type(str, default=LEDGER)
    """The ledger's file name, beside mkdocs.yml."""

    bibliography = config_options.Type(str, default=BIBLIOGRAPHY)
    """The bibliography's file name, beside mkdocs.yml."""

    pdf = config_options.Type(bool, default=False)
    """Whether the report is printed too; `claimledger build --pdf` sets it for that build."""


class ClaimsPlugin(BasePlugin[ClaimsConfig]):
    """Reads and checks the ledger, refuses to build on errors, and adds what is made from it.

    Events, in their order: ``on_startup`` fixes the time stamp; ``on_config`` reads, checks and
    refuses; ``on_files`` adds the generated pages and the data; ``on_env`` names the feed; for each
    page ``on_page_markdown`` adds the citations, ``on_page_content`` fills in what comes from the
    ledger, and ``on_page_context`` adds what programs read.
    """

    # Set by `on_config`, which comes before every event that uses them.
    _ledger: Ledger
    _trail: Trail
    _bibliography: bytes
    _last_changed: Mapping[str, PartialDate]
    _publication: Publication
    _citables: dict[str, Citable]

    def __init__(self) -> None:
        """Start without a ledger; ``on_config`` reads one for each build."""
        super().__init__()
        self._is_serving = False
        self._findings: tuple[Finding, ...] = ()
        self._extension = ClaimsExtension()
        self._generated: dict[str, GeneratedPage] = {}
        self._sizes: dict[str, int] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Note whether the site is being edited. ``dirty`` is MkDocs's own."""
        del dirty
        self._is_serving = command == "serve"

    def on_shutdown(self) -> None:
        """Forget the command: MkDocs keeps this object for the next one in the same process."""
        self._is_serving = False

    @event_priority(BEFORE_OTHERS)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check the report; stop on errors, unless the site is being edited.

        Raises:
            Abort: the report has errors, which have been logged.
        """
        root = Path(config.config_file_path).parent
        committed = last_commit_time(root)
        if committed is not None:
            # The same commit gives the same bytes: MkDocs dates pages and archives by this.
            os.environ.setdefault("SOURCE_DATE_EPOCH", str(committed))
        files = read_project(root, self.config.ledger, self.config.bibliography)
        self._bibliography = files.bibliography.content or b""
        self._ledger = build(files)
        self._trail = trail(self._ledger)
        text = decode(files.ledger, Faults()) or ""
        self._last_changed = last_changed(self._ledger, text, line_days(root, self.config.ledger))
        as_of = None if committed is None else day_of(committed)
        self._publication = as_set(config, as_of, has_pdf=self.config.pdf)
        self._citables = citables(self._ledger)
        self._findings = checker.check(self._ledger)
        for finding in self._findings:
            is_error = finding.severity is Severity.ERROR
            (log.error if is_error else log.warning)(one_line(finding))
        if checker.has_errors(self._findings) and not self._is_serving:
            raise Abort(f"{count(self._findings)}: nothing was built")
        # MkDocs types this list as names, and hands it to Python-Markdown, which takes objects too.
        extensions = cast("list[object]", config.markdown_extensions)
        if self._extension not in extensions:
            extensions.append(self._extension)
        _keep_bibtex_running(config, self._ledger)
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the generated pages, outside of the navigation, and the files of data."""
        pages = generated(self._ledger, self._last_changed)
        self._generated = {page.path: page for page in pages}
        for path in self._generated:
            made = File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            files.append(made)
        self._sizes = {}
        for path, content in self._data_files(config).items():
            self._sizes[path] = len(content)
            files.append(File.generated(config, path, content=content))
        return files

    def _data_files(self, config: MkDocsConfig) -> dict[str, bytes]:
        bibliography = self._bibliography.decode("utf-8", errors="replace")
        texts = data_files(self._ledger, self._publication, bibliography)
        files = {path: text.encode() for path, text in texts.items()}
        if self._publication.has_pdf:
            files[PDF] = self._pdf(config)
        return files

    def _pdf(self, config: MkDocsConfig) -> bytes:
        # The list also holds our own extension, which is for the site.
        named = cast("list[object]", config.markdown_extensions)
        extensions = [name for name in named if isinstance(name, str)]
        convert = converter(self._ledger, extensions, config.mdx_configs)
        html = as_print(self._ledger, self._publication, convert)
        try:
            return typeset(html, stylesheet(), Path(config.docs_dir) / FONTS)
        except CannotTypesetError as error:
            raise Abort(str(error)) from error

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Tell the templates where the feed lies; nothing where there is none."""
        del config, files
        add_names(env.globals, {"feed": FEED if feed_exists(self._ledger) else ""})
        return env

    @event_priority(BEFORE_OTHERS)
    def on_page_markdown(
        self, markdown: str, /, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Bind the page that comes next, and cite the sources of its cards for mkdocs-bibtex."""
        del files
        path = page.file.src_uri
        self._extension.bound = None
        self._extension.beside.show("", ())
        if path in self._generated:
            made = self._generated[path]
            # MkDocs's templates print titles as they are, so this one is escaped here.
            page.meta["title"] = html.escape(made.title, quote=False)
            page.meta["kind"] = made.kind
            page.meta["hide"] = ["toc"]
            page.meta["tags"] = [made.kind, *made.labels]
            page.meta["search"] = {"exclude": not made.kind, "boost": made.weight}
            return ""
        known = self._ledger.pages.get(path)
        if known is None:
            return markdown
        bound = bind(self._ledger, known, base_of(path), config.repo_url or "", self._trail)
        self._extension.bound = bound
        if self._is_serving:
            its_own = (found for found in self._findings if found.span.path == known.path)
            self._extension.beside.show(known.text, its_own)
        page.meta["facts"] = facts(bound)
        return with_citations(markdown, sources_shown(bound))

    def on_page_content(
        self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Return a generated page's HTML, or a prose page's with its slots filled."""
        del config, files
        path = page.file.src_uri
        made = self._generated.get(path)
        content = str(made.html) if made else self._filled(html, base_of(path))
        if not made or made.kind:
            content = with_plain_spellings(content)
        if path in self._citables:
            content += str(cite_this(self._citables[path], self._publication))
        if self._is_serving and self._findings:
            placed = self._extension.beside.placed
            others = [finding for finding in self._findings if finding not in placed]
            content = f"{notice(others, len(placed))}{content}"
        return content

    def _filled(self, html: str, base: str) -> str:
        listed = data_list.fill(html, self._ledger, self._sizes, base)
        return slots.fill(listed, self._ledger, base)

    def on_page_context(
        self, context: TemplateContext, /, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give the theme what stands in the page's head for programs."""
        del config, nav
        path = page.file.src_uri
        citable = self._citables.get(path)
        if citable:
            head = page_head(path, citable, self._ledger, self._publication)
            cast("dict[str, object]", context)["report_head"] = head
        return context

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Rebuild when the ledger or the bibliography changes."""
        del builder
        root = Path(config.config_file_path).parent
        for name in (self.config.ledger, self.config.bibliography):
            server.watch(str(root / name))
        return server


def _keep_bibtex_running(config: MkDocsConfig, ledger: Ledger) -> None:
    """Give mkdocs-bibtex an empty bibliography where it would fail on the real one."""
    bibtex = config.plugins.get("bibtex")
    if bibtex is None or ledger.written.sources is not None:
        return
    empty = Path(tempfile.gettempdir()) / "claimledger-empty.bib"
    empty.write_text("", encoding="utf-8")
    bibtex.config["bib_file"] = str(empty)
