package dev.touchstone.audit;

import dev.touchstone.assignment.Question;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The class files of a question's reference: its class and all that it needs of the same jar or folder, as a submission
 * would bring them along.
 *
 * @param main the name of the class that answers
 * @param classes class files by binary name
 */
record ReferenceCode(String main, SortedMap<String, byte[]> classes) {
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{Alnum}_/$]+");

    static ReferenceCode of(Question<?> question) throws AuditException {
        Class<?> main = question.reference().getClass();
        if (main.isHidden() || main.isSynthetic() || main.isAnonymousClass()) {
            throw new AuditException("the reference of " + question + " is a lambda or an anonymous class, which has no"
                    + " class file of its own to be changed; make it a class");
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(main);
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            if (!classes.containsKey(next.getName())) {
                byte[] bytes = bytes(next);
                classes.put(next.getName(), bytes);
                for (String name : names(bytes)) {
                    Class<?> used = neighbour(name, main);
                    if (used != null) {
                        open.add(used);
                    }
                }
            }
        }
        return new ReferenceCode(main.getName(), classes);
    }

    /** True for the class that answers and those inside it, false for code that other questions may share. */
    boolean owns(String className) {
        return className.equals(main) || className.startsWith(main + "$");
    }

    private static @Nullable Class<?> neighbour(String name, Class<?> main) {
        try {
            Class<?> type = Class.forName(name, false, main.getClassLoader());
            CodeSource source = type.getProtectionDomain().getCodeSource();
            CodeSource home = main.getProtectionDomain().getCodeSource();
            boolean same = source != null
                    && home != null
                    && Objects.equals(
                            source.getLocation().toString(), home.getLocation().toString());
            return same ? type : null;
        } catch (ClassNotFoundException | LinkageError e) {
            return null; // a word that looks like a name
        }
    }

    private static byte[] bytes(Class<?> type) throws AuditException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream stream = type.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AuditException("the class file of " + type.getName() + " cannot be found");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AuditException("the class file of " + type.getName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whatever in the constants of a class file may be the name of a class, alone or in a signature. */
    private static Set<String> names(byte[] classFile) throws AuditException {
        Set<String> names = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> addNames(in.readUTF(), names);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
                    case 5, 6 -> {
                        in.skipBytes(8);
                        i++;
                    }
                    case 15 -> in.skipBytes(3);
                    default -> in.skipBytes(2);
                }
            }
            return names;
        } catch (IOException e) {
            throw new AuditException("a class file of the reference cannot be read: " + e.getMessage(), e);
        }
    }

    private static void addNames(String text, Set<String> names) {
        for (String word : NO_NAME.split(text, -1)) {
            if (!word.isEmpty()) {
                names.add(word.replace('/', '.'));
            }
            if (word.startsWith("L")) {
                names.add(word.substring(1).replace('/', '.'));
            }
        }
        names.remove("");
    }
}
