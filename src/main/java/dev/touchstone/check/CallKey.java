package dev.touchstone.check;

import dev.touchstone.remote.Call;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** A call as a value that can be compared: arrays, and records that may hold arrays, become lists. */
final class CallKey {
    private CallKey() {}

    static List<Object> of(Call call) {
        List<Object> key = new ArrayList<>();
        key.add(call.method());
        call.arguments().forEach(argument -> key.add(comparable(argument)));
        return key;
    }

    private static Object comparable(Object value) {
        if (value instanceof Record record) {
            List<Object> parts = new ArrayList<>(List.of(record.getClass()));
            Components.of(record).forEach(part -> parts.add(comparable(part)));
            return parts;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CallKey::comparable).toList();
        }
        if (!value.getClass().isArray()) {
            return value;
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.add(comparable(Array.get(value, i)));
        }
        return elements;
    }
}
