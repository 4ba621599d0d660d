"""From what was heard to what it means: words, slots, answers, and the words we say back."""
