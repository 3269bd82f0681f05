package dev.touchstone.assignment;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One check as its author declared it.
 *
 * @param question the id of its question
 * @param check what the author wrote on the method
 * @param method the test or property
 * @param subject the field that receives the answer under test
 */
public record CheckDeclaration(String question, Check check, Method method, Field subject) {

    /** The id in rubrics' and reports' full form, such as {@code Q1.sheet}. */
    public String id() {
        return question + "." + check.id();
    }

    /** The checks of a question, sorted by id; a faulty declaration is an error that says where. */
    public static List<CheckDeclaration> of(Question<?> question) {
        List<CheckDeclaration> found = new ArrayList<>();
        for (Class<?> type : question.checks()) {
            Field subject = subjectOf(question, type);
            for (Method method : type.getDeclaredMethods()) {
                Check check = method.getAnnotation(Check.class);
                if (check != null) {
                    found.add(new CheckDeclaration(question.id(), check, method, subject));
                }
            }
        }
        if (found.isEmpty()) {
            throw new AssignmentException(question + " has no checks: mark methods of its classes with @Check");
        }
        found.sort(Comparator.comparing(CheckDeclaration::id));
        idsDiffer(found);
        return found;
    }

    private static Field subjectOf(Question<?> question, Class<?> type) {
        List<Field> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Subject.class))
                .toList();
        if (fields.size() != 1 || fields.get(0).getType() != question.api()) {
            throw new AssignmentException(type.getName() + " needs exactly one field marked @Subject, of type "
                    + question.api().getName() + ", for " + question);
        }
        return fields.get(0);
    }

    private static void idsDiffer(List<CheckDeclaration> found) {
        Map<String, Method> byId = new HashMap<>();
        for (CheckDeclaration declaration : found) {
            Method other = byId.put(declaration.id(), declaration.method());
            if (other != null) {
                throw new AssignmentException(
                        "two checks have the id " + declaration.id() + ": " + other + " and " + declaration.method());
            }
        }
    }
}
