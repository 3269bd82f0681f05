package dev.touchstone.remote;

import com.sun.management.ThreadMXBean;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;

/**
 * Tells how much memory its one reader allocated, whatever became of it, from the first read to the last: what a frame
 * cost is seen when the next one is asked for.
 */
final class Meter extends FilterInputStream {
    private volatile long first = -1;
    private volatile long last;

    Meter(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        look();
        try {
            return super.read();
        } finally {
            look();
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        look();
        try {
            return super.read(bytes, offset, length);
        } finally {
            look();
        }
    }

    private void look() {
        last = ofThisThread();
        if (first < 0) {
            first = last;
        }
    }

    /** The bytes that the reader allocated. */
    long allocated() {
        return last - first;
    }

    /** The bytes that the thread which asks has allocated in its life. */
    static long ofThisThread() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
