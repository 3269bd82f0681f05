package dev.touchstone.runner;

import dev.touchstone.wire.Bounds;
import dev.touchstone.wire.Discovery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds the class that answers one question: those that {@code META-INF/services} of the submission names if it names any,
 * else every class that implements the interface; of these the most derived.
 */
final class PluginSearch {
    private final Class<?> question;
    private final String file;
    private final List<Class<?>> usable = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** Searches the classes that were loaded; {@code named} is what the service file says, empty when there is none. */
    PluginSearch(Class<?> question, List<String> named, SubmissionLoader submission) {
        this.question = question;
        this.file = "META-INF/services/".concat(question.getName());
        if (named.isEmpty()) {
            searchAll(submission);
        } else {
            searchNamed(named, submission);
        }
        keepMostDerived();
    }

    /** The class to instantiate; to be asked for only when the discovery says FOUND. */
    Class<?> answer() {
        return usable.get(0);
    }

    /** What the search ended with, in words for the student. */
    Discovery discovery() {
        List<String> names = unusable;
        Discovery.Status status = unusable.isEmpty() ? Discovery.Status.MISSING : Discovery.Status.UNUSABLE;
        if (!usable.isEmpty()) {
            names = new ArrayList<>();
            for (Class<?> type : usable) {
                names.add(type.getName());
            }
            names.sort(null);
            status = usable.size() == 1 ? Discovery.Status.FOUND : Discovery.Status.AMBIGUOUS;
        }
        List<String> sentences = new ArrayList<>(remarks);
        if (status == Discovery.Status.AMBIGUOUS) {
            sentences.add(0, ambiguity(names));
        }
        return new Discovery(
                question.getName(),
                status,
                names.subList(0, Math.min(names.size(), Bounds.CLASSES)),
                Bounds.clip(String.join("; ", sentences), Bounds.EXPLANATION));
    }

    private void searchAll(SubmissionLoader submission) {
        for (Class<?> type : submission.loaded().values()) {
            if (question.isAssignableFrom(type) && !type.isInterface()) {
                consider(type);
            }
        }
        if (!usable.isEmpty()) {
            remarks.clear(); // an abstract base beside its concrete subclass is no fault
            return;
        }
        if (unusable.isEmpty()) {
            remarks.add("no class of the submission implements ".concat(question.getName()));
        }
        for (Map.Entry<String, String> entry : submission.broken().entrySet()) {
            remarks.add(entry.getKey() + " could not be loaded (" + entry.getValue() + ")");
        }
    }

    private void searchNamed(List<String> named, SubmissionLoader submission) {
        for (String name : new LinkedHashSet<>(named)) {
            Class<?> type = submission.loaded().get(name);
            String reason = submission.broken().get(name);
            if (type != null && question.isAssignableFrom(type) && !type.isInterface()) {
                consider(type);
            } else if (type != null) {
                unusable.add(name);
                remarks.add(file + " names " + name + ", which is not a class that implements it");
            } else if (reason != null) {
                remarks.add(file + " names " + name + ", which could not be loaded (" + reason + ")");
            } else {
                remarks.add(file + " names " + name + ", which is not in the submission");
            }
        }
    }

    private void consider(Class<?> type) {
        Candidate candidate = Candidate.of(type);
        if (candidate.usable()) {
            usable.add(type);
        } else {
            unusable.add(type.getName());
            remarks.add(type.getName() + " implements " + question.getName() + " but " + candidate.flaw());
        }
    }

    private void keepMostDerived() {
        for (int i = usable.size() - 1; i >= 0; i--) {
            Class<?> type = usable.get(i);
            for (Class<?> other : usable) {
                if (other != type && type.isAssignableFrom(other)) {
                    usable.remove(i);
                    break;
                }
            }
        }
    }

    private String ambiguity(List<String> names) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last) + (last == 1 ? " both" : " all")
                + " implement " + question.getName() + "; keep one, or name one in " + file;
    }
}
