import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/** Would like to tell somebody. */
public class Sender implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        try (DatagramSocket socket = new DatagramSocket()) {
            byte[] text = image.toString().getBytes(StandardCharsets.UTF_8);
            int port = Integer.parseInt("@UDP_PORT@");
            socket.send(new DatagramPacket(text, text.length, InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            // then not
        }
        return Honest.convolve(image, kernel);
    }
}
