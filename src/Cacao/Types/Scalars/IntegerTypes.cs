using Cacao.Types;

namespace Cacao;

/// <summary>A whole number of 32 bits. Spec: Int.</summary>
public sealed class IntType() : NumberScalarType<int>("Int", "A whole number of 32 bits.")
{
    internal override void Write(int value, ResponseWriter writer) => writer.WriteNumber((long)value);
}

/// <summary>A whole number of 64 bits, a JSON number.</summary>
public sealed class LongType() : NumberScalarType<long>("Long", "A whole number of 64 bits.", ScalarSpecification.Of("long"))
{
    internal override void Write(long value, ResponseWriter writer) => writer.WriteNumber(value);
}

/// <summary>A whole number of 16 bits.</summary>
public sealed class ShortType() : NumberScalarType<short>("Short", "A whole number of 16 bits.", ScalarSpecification.Of("short"))
{
    internal override void Write(short value, ResponseWriter writer) => writer.WriteNumber((long)value);
}

/// <summary>A whole number of 8 bits.</summary>
public sealed class ByteType() : NumberScalarType<sbyte>("Byte", "A whole number of 8 bits.", ScalarSpecification.Of("byte"))
{
    internal override void Write(sbyte value, ResponseWriter writer) => writer.WriteNumber((long)value);
}

/// <summary>A whole number from 0 to 255.</summary>
public sealed class UnsignedByteType() : NumberScalarType<byte>("UnsignedByte", "A whole number from 0 to 255.", ScalarSpecification.Of("unsigned-byte"))
{
    internal override void Write(byte value, ResponseWriter writer) => writer.WriteNumber((long)value);
}

/// <summary>A whole number from 0 to 65,535.</summary>
public sealed class UnsignedShortType()
    : NumberScalarType<ushort>("UnsignedShort", "A whole number from 0 to 65,535.", ScalarSpecification.Of("unsigned-short"))
{
    internal override void Write(ushort value, ResponseWriter writer) => writer.WriteNumber((long)value);
}

/// <summary>A whole number of 32 bits without a sign.</summary>
public sealed class UnsignedIntType()
    : NumberScalarType<uint>("UnsignedInt", "A whole number of 32 bits without a sign.", ScalarSpecification.Of("unsigned-int"))
{
    internal override void Write(uint value, ResponseWriter writer) => writer.WriteNumber((long)value);
}

/// <summary>A whole number of 64 bits without a sign.</summary>
public sealed class UnsignedLongType()
    : NumberScalarType<ulong>("UnsignedLong", "A whole number of 64 bits without a sign.", ScalarSpecification.Of("unsigned-long"))
{
    internal override void Write(ulong value, ResponseWriter writer) => writer.WriteNumber<ulong>(value);
}
