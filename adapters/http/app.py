"""The Starlette application: routes from the registry, problem details for everything, health, metrics, documentation."""

import json
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any

from anyio import to_thread
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.http import doku, messwerte, openapi
from adapters.http.begrenzung import Begrenzung
from adapters.http.dienst import FADEN, Dienst
from adapters.http.eingabe import MAX_BYTES
from adapters.http.gesundheit import bereit
from adapters.http.kette import Roh, bearbeite
from adapters.http.operation import KENNUNGEN, Operation
from adapters.http.problem import Name, Problem, nicht_gefunden
from adapters.http.verzeichnis import OPERATIONEN
from adapters.identity import Identitaetspruefung
from adapters.protokoll import protokoll

Endpunkt = Callable[[Request], Awaitable[Response]]

_NICHT_ANGEMELDET = Problem(
    Name.NICHT_ANGEMELDET, "Es fehlt ein gültiges Token.", kopfzeilen={"WWW-Authenticate": "Bearer"}
)


def anwendung(
    dienste: Mapping[str, Dienst],
    identitaet: Identitaetspruefung,
    *,
    uhr: Callable[[], datetime] = lambda: datetime.now(UTC),
    anfragen_je_minute: int = 0,
    laeufer: bool = True,
) -> Starlette:
    """The whole API for these Mandanten, which the caller closes. `laeufer`: whether this process keeps the views up.

    `uhr` is asked whether a token still holds; each Mandant has a clock of its own.
    """
    werte = messwerte.Messwerte()
    begrenzung = Begrenzung(anfragen_je_minute)

    @asynccontextmanager
    async def leben(_app: Starlette) -> AsyncIterator[None]:
        # One thread more than connections would only wait for one.
        to_thread.current_default_thread_limiter().total_tokens = FADEN
        if laeufer:
            for dienst in dienste.values():
                dienst.sichten.starten()
                dienst.uebergaben.starten()
        yield

    def endpunkt(operation: Operation) -> Endpunkt:
        async def antworten(anfrage: Request) -> Response:
            bekannt = identitaet.pruefe(_token(anfrage), uhr())
            if bekannt is None:
                return _NICHT_ANGEMELDET.antwort()
            if (warten := begrenzung.warten(bekannt.mandant, bekannt.akteur.kennung)) > 0:
                kopfzeilen = {"Retry-After": str(warten)}
                return Problem(Name.ZU_VIELE, "Bitte später noch einmal.", kopfzeilen=kopfzeilen).antwort()
            koerper = await _koerper(anfrage) if operation.koerper is not None else b""
            roh = Roh(
                mandant=anfrage.path_params["mandant"],
                pfad={n: anfrage.path_params[n] for n in operation.pfadnamen if n not in KENNUNGEN},
                kennungen={n: anfrage.path_params[n] for n in operation.pfadnamen if n in KENNUNGEN},
                abfrage=anfrage.query_params.multi_items(),
                medientyp=anfrage.headers.get("content-type", ""),
                schluessel=_einmal(anfrage, "idempotency-key"),
                if_match=_einmal(anfrage, "if-match"),
                koerper=koerper,
            )
            return await run_in_threadpool(bearbeite, operation, roh, bekannt, dienste)

        return antworten

    routen = [
        *_routen(endpunkt),
        *_offene(dienste, werte),
    ]
    app = Starlette(routes=routen, lifespan=leben, exception_handlers={HTTPException: _http_fehler})
    app.router.redirect_slashes = False
    app.add_middleware(_Huelle, werte=werte)
    return app


def _routen(endpunkt: Callable[[Operation], Endpunkt]) -> list[Route]:
    """One route per path: what is allowed on it is known as a whole.

    Fixed words go before ids; short paths, which are the lists, before those of single cases: the first that fits is taken.
    """
    je_pfad: dict[str, dict[str, Endpunkt]] = {}
    for operation in OPERATIONEN:
        je_pfad.setdefault(operation.adresse, {})[operation.methode] = endpunkt(operation)
    return [Route(_muster(pfad), _Verteiler(methoden)) for pfad, methoden in sorted(je_pfad.items(), key=_rang)]


def _rang(eintrag: tuple[str, object]) -> tuple[int, str]:
    pfad = eintrag[0]
    return pfad.count("/"), pfad.replace("{", "~")


def _muster(pfad: str) -> str:
    """Names in a path are UUIDs, but for the Mandant and other words."""
    worte = "|".join(sorted({"mandant", *KENNUNGEN}))
    return re.sub(rf"\{{(?!(?:{worte})\}})([a-z_]+)\}}", r"{\1:uuid}", pfad)


class _Verteiler:
    """All methods of one path. Not a function, so that the path decides alone: a word that is an address of its own
    is never taken for an id because it knows another method."""

    def __init__(self, methoden: Mapping[str, Endpunkt]) -> None:
        self._methoden = {**methoden, "HEAD": methoden["GET"]} if "GET" in methoden else dict(methoden)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        endpunkt = self._methoden.get(scope["method"])
        if endpunkt is None:
            raise HTTPException(status_code=405, headers={"Allow": ", ".join(sorted(self._methoden))})
        antwort = await endpunkt(Request(scope, receive, send))
        await antwort(scope, receive, send)


def _offene(dienste: Mapping[str, Dienst], werte: messwerte.Messwerte) -> list[Route]:
    """What can be read without an identity: nothing about anybody."""

    async def lebt(_anfrage: Request) -> Response:
        return Response(b'{"status":"lebt"}', media_type="application/json")

    def ist_bereit(_anfrage: Request) -> Response:
        inhalt, alles_gut = bereit(dienste)
        return Response(
            json.dumps(inhalt, ensure_ascii=False).encode(),
            status_code=200 if alles_gut else 503,
            media_type="application/json",
        )

    def metriken(_anfrage: Request) -> Response:
        staende = {
            name: {stand.name: stand.position for stand in dienst.sichten.stand()} for name, dienst in dienste.items()
        }
        spitzen = {name: dienst.betrieb.log.spitze() for name, dienst in dienste.items()}
        return PlainTextResponse(werte.text(staende, spitzen), media_type=messwerte.MEDIENTYP)

    def als_openapi(_anfrage: Request) -> Response:
        return Response(_beschreibung_als_json(), media_type="application/json")

    def dokumentation(_anfrage: Request) -> Response:
        kopfzeilen = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
        return HTMLResponse(_beschreibung_als_seite(), headers=kopfzeilen)

    return [
        Route("/health/live", lebt),
        Route("/health/ready", ist_bereit),
        Route("/metrics", metriken),
        Route("/openapi.json", als_openapi),
        Route("/docs", dokumentation),
    ]


# The description is the same for every application and takes a second to make: once per process, when somebody first asks.


@cache
def _beschreibung() -> Mapping[str, Any]:
    return openapi.beschreibe(OPERATIONEN)


@cache
def _beschreibung_als_json() -> bytes:
    return json.dumps(_beschreibung(), ensure_ascii=False, separators=(",", ":")).encode()


@cache
def _beschreibung_als_seite() -> str:
    return doku.seite(_beschreibung())


def _token(anfrage: Request) -> str:
    art, _, token = (_einmal(anfrage, "authorization") or "").partition(" ")
    return token.strip() if art.lower() == "bearer" else ""


def _einmal(anfrage: Request, name: str) -> str | None:
    """The value of a header; several of the same name as the list they are."""
    werte = anfrage.headers.getlist(name)
    return ", ".join(werte) if werte else None


async def _koerper(anfrage: Request) -> bytes | None:
    """The body, None if it is too long: then the rest is not read."""
    angekuendigt = anfrage.headers.get("content-length", "0")
    if not angekuendigt.isdigit() or int(angekuendigt[:12]) > MAX_BYTES:
        return None
    teile: list[bytes] = []
    laenge = 0
    async for teil in anfrage.stream():
        laenge += len(teil)
        if laenge > MAX_BYTES:
            return None
        teile.append(teil)
    return b"".join(teile)


async def _http_fehler(_anfrage: Request, fehler: Exception) -> Response:
    if not isinstance(fehler, HTTPException):
        raise fehler
    if fehler.status_code == 405:
        kopfzeilen = dict(fehler.headers or {})
        return Problem(Name.METHODE, "Das geht an dieser Adresse nicht.", kopfzeilen=kopfzeilen).antwort()
    return nicht_gefunden().antwort()


class _Huelle:
    """Around everything: no answer is kept by anybody, what fails says so without details, and all is counted."""

    def __init__(self, app: ASGIApp, werte: messwerte.Messwerte) -> None:
        self._app = app
        self._werte = werte

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        beginn = time.perf_counter()
        status = 0

        async def senden(nachricht: Message) -> None:
            nonlocal status
            if nachricht["type"] == "http.response.start":
                status = nachricht["status"]
                nachricht["headers"] = [
                    *nachricht["headers"],
                    (b"cache-control", b"no-store"),
                    (b"x-content-type-options", b"nosniff"),
                ]
            await send(nachricht)

        try:
            await self._app(scope, receive, senden)
        except ClientDisconnect:
            status = status or 499
        except Exception as fehler:
            protokoll().error("unbehandelt", fehler=fehler, route=_route(scope))
            if status == 0:
                await Problem(Name.INTERN, "Das ist unser Fehler.").antwort()(scope, receive, senden)
        finally:
            sekunden = time.perf_counter() - beginn
            self._werte.zaehle(_methode(scope), _route(scope), status, sekunden)
            protokoll().info(
                "anfrage", methode=_methode(scope), route=_route(scope), status=status, ms=round(sekunden * 1000, 1)
            )


def _methode(scope: Scope) -> str:
    return scope["method"] if scope["method"] in ("GET", "POST", "HEAD") else "andere"


def _route(scope: Scope) -> str:
    """The template that matched: an address may name somebody."""
    route = scope.get("route")
    return route.path.replace(":uuid", "") if isinstance(route, Route) else "unbekannt"
