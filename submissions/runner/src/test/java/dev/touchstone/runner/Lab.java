package dev.touchstone.runner;

/** The contract and the submission that {@link RunnerIT} brings to life. */
final class Lab {
    private Lab() {}

    static final String CONTRACT = """
            q/Lab.java
            package q;
            import java.util.List;
            public interface Lab {
                record Point(int x, int y) {}
                double sum(double[] values);
                double[] zeroed(double[] values, List<Integer> more);
                List<Point> points(String how);
                int fails(String how);
                String talks(String how);
                void nothing();
            }
            """;

    /** A second question, whose answer cannot be initialised. */
    static final String OTHER = """
            q/Other.java
            package q;
            public interface Other { int answer(); }
            """;

    static final String SUBMISSION = """
            alice/Answer.java
            package alice;
            import java.io.*;
            import java.util.*;
            import q.Lab;
            class Answer implements Lab {
                private int calls;
                private Answer() { System.out.print("made "); }
                public double sum(double[] values) {
                    double sum = ++calls * 1000;
                    for (double value : values) sum += value;
                    return sum;
                }
                public double[] zeroed(double[] values, List<Integer> more) {
                    for (int i = 0; i < values.length; i++) values[i] = 0;
                    if (values.length == 0) more.add(null);
                    return values;
                }
                @SuppressWarnings({"unchecked", "rawtypes"})
                public List<Point> points(String how) {
                    switch (how) {
                        case "null": return null;
                        case "hole": return Arrays.asList(new Point(1, 2), null);
                        case "raw": return (List) List.of("text");
                        case "throwing": return new AbstractList<Point>() {
                            public Point get(int i) { throw new IllegalStateException("no point " + i); }
                            public int size() { return 3; }
                        };
                        default: return new AbstractList<Point>() {
                            public Point get(int i) { return new Point(i, i); }
                            public int size() { return Integer.MAX_VALUE; }
                        };
                    }
                }
                public int fails(String how) {
                    switch (how) {
                        case "custom": throw new Oops("gone wrong");
                        case "deep": return 1 + fails("deep");
                        case "memory": return new long[1 << 28].length;
                        case "table": return Table.SIZE;
                        case "interrupt": Thread.currentThread().interrupt(); return 1;
                        case "interrupted": return Thread.currentThread().isInterrupted() ? 1 : 0;
                        case "thread": new Thread(() -> { while (true) Thread.onSpinWait(); }).start(); return 1;
                        case "hook":
                            Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) Thread.onSpinWait(); }));
                            return 1;
                        case "exit": System.exit(0);
                        default: throw new IllegalArgumentException();
                    }
                }
                public String talks(String how) {
                    switch (how) {
                        case "out":
                            System.out.print("to out ");
                            System.err.print("to err");
                            return "";
                        case "close":
                            System.out.close();
                            System.err.close();
                            try {
                                System.in.close();
                                int read = System.in.read();
                                System.out.print("still open");
                                return "read " + read;
                            } catch (IOException e) {
                                return e.toString();
                            }
                        case "flood":
                            for (int i = 0; i < 100; i++) System.out.print("0123456789");
                            return "";
                        case "raw":
                            try {
                                new FileOutputStream(FileDescriptor.out).write("forged".getBytes());
                            } catch (IOException e) {
                                return e.toString();
                            }
                            return "";
                        case "large": {
                            char[] large = new char[(4 << 20) - 100];
                            Arrays.fill(large, 'x');
                            System.out.print("0123456789".repeat(20));
                            return new String(large);
                        }
                        case "reflect":
                            try {
                                Class<?> main = Class.forName(
                                        "dev.touchstone.runner.Session", false, ClassLoader.getSystemClassLoader());
                                main.getDeclaredFields()[0].setAccessible(true);
                                return "reached " + main;
                            } catch (ReflectiveOperationException | RuntimeException e) {
                                return e.getClass().getName();
                            }
                        default:
                            try {
                                Class<?> main = Class.forName("dev.touchstone.runner.Main");
                                main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
                                return "ran " + main;
                            } catch (ReflectiveOperationException e) {
                                return e.getClass().getName();
                            }
                    }
                }
                public void nothing() {}
                static class Oops extends IllegalStateException {
                    Oops(String message) { super(message); }
                }
                static class Table {
                    static final int SIZE = size();
                    static int size() { throw new Oops("no table"); }
                }
            }
            class Unborn implements q.Other {
                static final int SIZE = Answer.Table.size();
                public int answer() { return SIZE; }
            }
            """;
}
