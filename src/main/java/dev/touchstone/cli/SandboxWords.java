package dev.touchstone.cli;

import dev.touchstone.sandbox.Choice;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --sandbox}. */
final class SandboxWords implements Iterable<String>, ITypeConverter<Choice> {
    private static final List<String> WORDS = List.of("auto", "strict", "bwrap", "container", "self", "unshare", "off");

    @Override
    public Choice convert(String word) {
        if (!WORDS.contains(word)) {
            throw new TypeConversionException(
                    "there is no sandbox \"" + word + "\"; choose " + String.join(", ", WORDS));
        }
        return new Choice(word);
    }

    @Override
    public Iterator<String> iterator() {
        return WORDS.iterator();
    }
}
