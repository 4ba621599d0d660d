"""A small order line to play talks against, and the ways to play them."""

import asyncio
from textwrap import dedent, indent

from voicebot.authoring.build import compile_bot
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.authoring.talk import Talk
from voicebot.authoring.talk_reader import read_talks
from voicebot.dialogue.bot import Bot
from voicebot.ports import ServiceResult
from voicebot.testing.fakes import StubServices
from voicebot.testing.play import Played, play

SOURCE = """
bot:
  languages: [en]
  time_zone: Europe/Warsaw
  disclosure: disclosure
  greeting: greeting
  hours: {desk: {mon-sat: 08:00-20:00}}
  queues: {orders: {hours: desk}, returns: {hours: desk}}
intents:
  order_status:
    label: {en: "an order"}
    en: |
      where is my (parcel|order)
      [please] check my order
  complaint:
    label: {en: "a complaint"}
    en: |
      the lamp is broken
      i want to complain
slots:
  order_number: {type: digits, length: 4, keypad: true, prompt: ask_order}
  colour: {type: choice, prompt: ask_colour, values: {red: {en: red}, blue: {en: blue}}}
services:
  find_order:
    get: "http://orders.test/{number}"
    inputs: {number: digits}
    timeout: 2s
    results:
      found:
        status: 200
        fields: {open: yes}
        outputs:
          status: [in_transit, delivered]
          days_late: integer
          paid: boolean
          eta: {type: date, path: plan.eta}
      not_found: {status: 404}
phrases:
  disclosure: {en: "This is a machine."}
  greeting: {en: "How can I help?"}
  ask_order: {en: {first: "Your order number, please?", later: "The number?"}}
  ask_colour: {en: "Red or blue?"}
  order_not_found: {en: "There is no such order."}
  on_its_way: {en: "It is on its way and comes {{ order.eta | day('on') }}."}
  it_came: {en: "It was delivered."}
  answered: {en: "Does that answer it?"}
scenarios:
  order_status:
    start: [order_status]
    steps:
      - ask: order_number
      - call: find_order
        with: {number: order_number}
        as: order
        results:
          found: continue
          not_found:
            - say: order_not_found
            - again: order_number
          unavailable:
            - hand_off: orders
              because: order system down
      - tell: order.status
        phrases: {in_transit: on_its_way, delivered: it_came}
      - when:
          - if: order.days_late > 2
            then: [{say: "We are sorry that it is late."}]
      - when:
          - if: order.paid
            then: [{say: "It is paid."}]
      - confirm: answered
        closing: true
        if_no: [{hand_off: orders}]
      - end: farewell
  complaint:
    start: [complaint]
    steps:
      - ask: colour
      - when:
          - if: contacts_on_topic(days=7) >= 1
            then: [{say: "You called before."}]
      - hand_off: returns
"""

FOUND = ServiceResult("found", {"status": "delivered", "days_late": 0, "paid": True, "eta": "2026-11-20"})


def compiled(source: str = SOURCE) -> Bot:
    """The bot of a source; its mistakes fail the test."""
    bot_and_more = compile_bot(Sources("line", (SourceFile("line.yaml", "line.yaml", source),)))
    assert bot_and_more.bot is not None, "\n".join(map(str, bot_and_more.diagnostics))
    return bot_and_more.bot


def talk_of(turns: str, head: str = "") -> Talk:
    """One talk from its lines and more of its head."""
    text = f"talk: it\n{dedent(head)}\nturns:\n{indent(dedent(turns).strip(), '  ')}\n"
    talks, diagnostics = read_talks((SourceFile("talk.yaml", "talk.yaml", text),))
    assert not diagnostics, "\n".join(map(str, diagnostics))
    return talks[0]


def played(bot: Bot, turns: str, head: str = "", real: ServiceResult = FOUND) -> Played:
    """A talk played, with one answer for what it does not script."""
    return asyncio.run(play(bot, talk_of(turns, head), lambda _: StubServices({"find_order": [real]})))


def said(result: Played) -> list[str]:
    """Everything the bot said, in order."""
    return [each.text for exchange in result.transcript for each in exchange.said]


def sentences(result: Played) -> list[str]:
    """What did not come as written, with its line."""
    return [f"{each.place.line}: {each.sentence}" for each in result.differences]
