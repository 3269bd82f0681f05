package java.lang;

/** Another String. */
public final class String {
    static {
        System.exit(0);
    }
}
