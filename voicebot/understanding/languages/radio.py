"""The radio alphabet, which people of any language spell with."""

from __future__ import annotations

RADIO = """
A: alfa alpha
B: bravo
C: charlie
D: delta
E: echo
F: foxtrot
G: golf
H: hotel
I: india
J: juliett juliet juliette
K: kilo
L: lima
M: mike
N: november
O: oscar
P: papa
Q: quebec
R: romeo
S: sierra
T: tango
U: uniform
V: victor
W: whiskey whisky
X: xray x-ray
Y: yankee
Z: zulu
"""
