package dev.touchstone.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MessageCodecProperties {
    private final RequestCodec requests = new RequestCodec(WireLimits.ofRequests());
    private final ReplyCodec replies = new ReplyCodec(WireLimits.ofReplies());

    @Property(tries = 5000)
    void aDamagedReplyIsRefusedOrIsAnother(@ForAll Random random) throws WireException {
        byte[] damaged = Damage.to(replies.encode(MessageCodecTest.replies().get(random.nextInt(6))), random);
        Reply decoded;
        try {
            decoded = replies.decode(damaged);
        } catch (WireException e) {
            assertThat(e).hasMessageStartingWith("before byte ");
            return;
        }
        assertThat(replies.encode(decoded)).isEqualTo(damaged);
    }

    @Property(tries = 5000)
    void aDamagedRequestIsRefusedOrIsAnother(@ForAll Random random) throws WireException {
        byte[] damaged = Damage.to(requests.encode(MessageCodecTest.requests().get(random.nextInt(3))), random);
        Request decoded;
        try {
            decoded = requests.decode(damaged);
        } catch (WireException e) {
            assertThat(e).hasMessageStartingWith("before byte ");
            return;
        }
        assertThat(requests.encode(decoded)).isEqualTo(damaged);
    }
}
