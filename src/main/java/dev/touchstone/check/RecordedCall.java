package dev.touchstone.check;

import dev.touchstone.remote.Call;
import dev.touchstone.remote.Outcome;

/** A call and what came of it. */
public record RecordedCall(Call call, Outcome outcome) {}
