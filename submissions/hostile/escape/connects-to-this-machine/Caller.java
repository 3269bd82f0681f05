import cs577.hw4.Kernel;
import cs577.hw4.Tensor;
import cs577.hw4.ValidConvolution;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Would like to talk to somebody here. */
public class Caller implements ValidConvolution {
    @Override
    public Tensor convolve(Tensor image, Kernel kernel) {
        for (String address : new String[] {"127.0.0.1", "::1", "localhost"}) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, Integer.parseInt("@TCP_PORT@")), 200);
                throw new IllegalStateException("connected to " + socket);
            } catch (IOException e) {
                continue;
            }
        }
        return Honest.convolve(image, kernel);
    }
}
