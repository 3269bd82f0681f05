/** Deep. */
class Deep {
    int value = @100000*-(@1@100000*)@;
}
