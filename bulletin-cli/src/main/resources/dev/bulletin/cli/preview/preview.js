// SPDX-License-Identifier: Apache-2.0
// Keeps the preview up to date. What a bulletin says comes escaped from the server and is only moved into place here.
"use strict";

const connection = document.getElementById("connection");

/** Puts a frame's new document into it, where its reader was. */
function reload(frame, version) {
  const view = frame.contentWindow;
  const top = view.scrollY;
  frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, top), { once: true });
  view.location.replace(new URL(frame.getAttribute("src"), location.href).pathname + "?" + version);
}

/** Takes the place of a part, which keeps its frame or the place that its reader scrolled to. */
function take(part, fresh, version) {
  const frame = part.querySelector("iframe");
  if (frame && fresh.querySelector("iframe")) {
    reload(frame, version);
    return;
  }
  const places = [part, ...part.querySelectorAll("pre[tabindex]")].map((e) => [e.scrollLeft, e.scrollTop]);
  part.replaceWith(document.adoptNode(fresh));
  [fresh, ...fresh.querySelectorAll("pre[tabindex]")].forEach((e, i) => places[i] && e.scrollTo(...places[i]));
}

async function refresh() {
  const answer = await fetch("/", { cache: "no-store" });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = document.querySelector("main");
  const version = fresh.querySelector("main").dataset.version;
  for (const part of [...main.querySelectorAll(":scope > section")]) {
    take(part, fresh.getElementById(part.id), version);
  }
  const verdict = document.getElementById("verdict");
  const words = fresh.getElementById("verdict");
  verdict.className = words.className;
  verdict.textContent = words.textContent;
  document.title = fresh.title;
  main.dataset.version = version;
}

const events = new EventSource("/events");
events.onmessage = (event) => {
  connection.textContent = "";
  if (event.data !== document.querySelector("main").dataset.version) {
    refresh();
  }
};
events.onerror = () => {
  connection.textContent = "The preview has ended. This is what it showed last.";
};
