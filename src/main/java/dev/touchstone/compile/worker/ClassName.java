package dev.touchstone.compile.worker;

/** Binary names of classes, such as {@code a.b.Outer$Inner}. */
final class ClassName {
    private ClassName() {}

    /** Whether the name is made of Java identifiers with a point between each two. */
    static boolean isBinaryName(String name) {
        if (name.length() > Bounds.NAME_CHARS) {
            return false;
        }
        for (String part : name.split("\\.", -1)) {
            // package-info is the one class file whose name is no identifier.
            if (!part.equals("package-info") && !isIdentifier(part)) {
                return false;
            }
        }
        return true;
    }

    /** The class that a nested class stands in, judged by the name alone. */
    static String outermost(String name) {
        int dollar = name.indexOf('$', name.lastIndexOf('.') + 2);
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    /** The package, empty for the unnamed one. */
    static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static boolean isIdentifier(String part) {
        return !part.isEmpty()
                && Character.isJavaIdentifierStart(part.codePointAt(0))
                && part.codePoints().allMatch(Character::isJavaIdentifierPart);
    }
}
