/** Has many ways out. */
class Exits {
    int depth;

    void leave() {
        @16*try { depth++; } finally { @depth--;@16* }@
    }
}
