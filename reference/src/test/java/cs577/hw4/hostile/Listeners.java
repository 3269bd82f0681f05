package cs577.hw4.hostile;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A TCP and a UDP port of this machine's loopback that nobody has reason to call.
 *
 * <p>Theory of operation: one daemon thread waits at each port and notes who comes; closing the sockets ends both.
 */
final class Listeners implements AutoCloseable {
    private final ServerSocket tcp = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final DatagramSocket udp = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Listeners() throws IOException {
        start("bait-tcp", this::accept);
        start("bait-udp", this::receive);
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!tcp.isClosed()) {
            try (Socket caller = tcp.accept()) {
                heard.add("somebody connected: " + caller.getRemoteSocketAddress());
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void receive() {
        while (!udp.isClosed()) {
            DatagramPacket packet = new DatagramPacket(new byte[100], 100);
            try {
                udp.receive(packet);
                heard.add("somebody sent "
                        + new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    int tcpPort() {
        return tcp.getLocalPort();
    }

    int udpPort() {
        return udp.getLocalPort();
    }

    /** One sentence for each caller. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        tcp.close();
        udp.close();
    }
}
