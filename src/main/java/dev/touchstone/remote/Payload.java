package dev.touchstone.remote;

import java.util.List;
import java.util.Map;

/**
 * What a child is given to load.
 *
 * @param classes the submission's class files by binary name
 * @param services the submission's own choice of classes: interface name to class names
 * @param apis the interfaces of the questions
 * @param rescued true if the classes come from a compilation that went on after errors
 */
public record Payload(
        Map<String, byte[]> classes, Map<String, List<String>> services, List<Class<?>> apis, boolean rescued) {}
