package dev.touchstone.batch;

/** Another run is writing to the folder of reports: nothing is wrong, and trying later will do. */
public final class FolderBusyException extends BatchException {
    private static final long serialVersionUID = 1L;

    FolderBusyException(String message) {
        super(message);
    }
}
