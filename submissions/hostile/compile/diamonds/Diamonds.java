/* From the class to the top lead two to the power of thirty ways. */
interface L0 {
    default int m() {
        return 0;
    }
}

interface R0 {}

interface L1 extends L0, R0 {}

interface R1 extends L0, R0 {}

interface L2 extends L1, R1 {}

interface R2 extends L1, R1 {}

interface L3 extends L2, R2 {}

interface R3 extends L2, R2 {}

interface L4 extends L3, R3 {}

interface R4 extends L3, R3 {}

interface L5 extends L4, R4 {}

interface R5 extends L4, R4 {}

interface L6 extends L5, R5 {}

interface R6 extends L5, R5 {}

interface L7 extends L6, R6 {}

interface R7 extends L6, R6 {}

interface L8 extends L7, R7 {}

interface R8 extends L7, R7 {}

interface L9 extends L8, R8 {}

interface R9 extends L8, R8 {}

interface L10 extends L9, R9 {}

interface R10 extends L9, R9 {}

interface L11 extends L10, R10 {}

interface R11 extends L10, R10 {}

interface L12 extends L11, R11 {}

interface R12 extends L11, R11 {}

interface L13 extends L12, R12 {}

interface R13 extends L12, R12 {}

interface L14 extends L13, R13 {}

interface R14 extends L13, R13 {}

interface L15 extends L14, R14 {}

interface R15 extends L14, R14 {}

interface L16 extends L15, R15 {}

interface R16 extends L15, R15 {}

interface L17 extends L16, R16 {}

interface R17 extends L16, R16 {}

interface L18 extends L17, R17 {}

interface R18 extends L17, R17 {}

interface L19 extends L18, R18 {}

interface R19 extends L18, R18 {}

interface L20 extends L19, R19 {}

interface R20 extends L19, R19 {}

interface L21 extends L20, R20 {}

interface R21 extends L20, R20 {}

interface L22 extends L21, R21 {}

interface R22 extends L21, R21 {}

interface L23 extends L22, R22 {}

interface R23 extends L22, R22 {}

interface L24 extends L23, R23 {}

interface R24 extends L23, R23 {}

interface L25 extends L24, R24 {}

interface R25 extends L24, R24 {}

interface L26 extends L25, R25 {}

interface R26 extends L25, R25 {}

interface L27 extends L26, R26 {}

interface R27 extends L26, R26 {}

interface L28 extends L27, R27 {}

interface R28 extends L27, R27 {}

interface L29 extends L28, R28 {}

interface R29 extends L28, R28 {}

interface L30 extends L29, R29 {}

interface R30 extends L29, R29 {}
