package dev.touchstone.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pitest.reloc.asm.ClassReader;
import org.pitest.reloc.asm.ClassVisitor;
import org.pitest.reloc.asm.Handle;
import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.reloc.asm.Opcodes;

/**
 * Which methods of shared code a question's reference can come to. A method counts as called if anything that is reached
 * calls one of its name and signature: too many rather than too few. What is not reached cannot be wrong in this question.
 */
final class CallGraph {
    private final Map<Method, Set<Signature>> calls = new HashMap<>();

    private record Method(String className, Signature signature) {}

    private record Signature(String name, String descriptor) {}

    CallGraph(Map<String, byte[]> classes) {
        classes.forEach((name, file) -> new ClassReader(file).accept(new Reading(name), ClassReader.SKIP_FRAMES));
    }

    /** The methods that can be reached from those of the classes that the reference owns, as {@link #key}. */
    Set<String> reached(ReferenceCode code) {
        Deque<Method> open = new ArrayDeque<>();
        calls.keySet().stream().filter(method -> code.owns(method.className())).forEach(open::add);
        Set<Method> reached = new HashSet<>();
        while (!open.isEmpty()) {
            Method next = open.remove();
            if (reached.add(next)) {
                Set<Signature> called = calls.getOrDefault(next, Set.of());
                calls.keySet().stream()
                        .filter(method -> called.contains(method.signature()))
                        .forEach(open::add);
            }
        }
        Set<String> keys = new HashSet<>();
        for (Method method : reached) {
            keys.add(key(
                    method.className(),
                    method.signature().name(),
                    method.signature().descriptor()));
        }
        // Initialisers run when a class is used at all.
        calls.keySet().forEach(method -> {
            if (method.signature().name().equals("<clinit>")) {
                keys.add(key(method.className(), "<clinit>", "()V"));
            }
        });
        return keys;
    }

    /** One text for a method. */
    static String key(String className, String name, String descriptor) {
        return className + "." + name + descriptor;
    }

    /** Notes what each method calls, or makes a lambda of. */
    private final class Reading extends ClassVisitor {
        private final String className;

        Reading(String className) {
            super(Opcodes.ASM9);
            this.className = className;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            Set<Signature> called = new HashSet<>();
            calls.put(new Method(className, new Signature(name, descriptor)), called);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                    called.add(new Signature(name, type));
                }

                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            called.add(new Signature(handle.getName(), handle.getDesc()));
                        }
                    }
                }
            };
        }
    }
}
