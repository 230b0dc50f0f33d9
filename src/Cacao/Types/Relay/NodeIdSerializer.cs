using System.Globalization;
using System.Text;

namespace Cacao.Types.Relay;

/// <summary>
/// Global ids: Base64 of <c>TypeName:key</c>; whole numbers and strings as text, a <see cref="Guid"/> as its 16 bytes.
/// Taken as well: URL-safe and unpadded Base64, a Guid as 32 hexadecimal digits, and the older form <c>TypeName\ni2</c>.
/// </summary>
internal static class NodeIdSerializer
{
    private const char Separator = ':';
    private const char LegacySeparator = '\n';
    private const string InvalidFormat = "The node ID string has an invalid format.";

    public static string Format(string typeName, object key)
    {
        if (key is Guid guid)
        {
            var nameLength = Encoding.UTF8.GetByteCount(typeName);
            Span<byte> bytes = new byte[nameLength + 17];
            Encoding.UTF8.GetBytes(typeName, bytes);
            bytes[nameLength] = (byte)Separator;
            guid.TryWriteBytes(bytes[(nameLength + 1)..]);
            return Convert.ToBase64String(bytes);
        }

        var text = Convert.ToString(key, CultureInfo.InvariantCulture);
        return Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}{Separator}{text}"));
    }

    /// <summary>The type that an id names. Throws a <see cref="GraphQLException"/> when it is no id.</summary>
    public static string TypeNameOf(string id) => Split(id).TypeName;

    /// <summary>The key in an id. Throws a <see cref="GraphQLException"/> when it is no id, of another type than expected, or its key is malformed.</summary>
    public static object Parse(string id, Type keyType, string? expectedTypeName)
    {
        var (typeName, key, isLegacy) = Split(id);
        if (expectedTypeName is not null && typeName != expectedTypeName)
        {
            throw new GraphQLException($"The node id type name `{typeName}` does not match the expected type name `{expectedTypeName}`.");
        }

        keyType = Nullable.GetUnderlyingType(keyType) ?? keyType;
        if (isLegacy)
        {
            key = key.Length > 0 ? key[1..] : throw Invalid(id); // the first letter tells the type
        }

        return keyType == typeof(Guid) ? ParseGuid(key) : ParseText(Encoding.UTF8.GetString(key), keyType);
    }

    private static (string TypeName, byte[] Key, bool IsLegacy) Split(string id)
    {
        var bytes = Decode(id);
        var end = bytes.AsSpan().IndexOfAny((byte)Separator, (byte)LegacySeparator);
        return end > 0
            ? (Encoding.UTF8.GetString(bytes, 0, end), bytes[(end + 1)..], bytes[end] == LegacySeparator)
            : throw Invalid(id);
    }

    private static byte[] Decode(string id)
    {
        var text = id.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), buffer, out var written) ? buffer[..written] : throw Invalid(id);
    }

    private static Guid ParseGuid(byte[] key)
        => key.Length == 16 ? new Guid(key)
            : Encoding.UTF8.GetString(key) is var text && Guid.TryParseExact(text, "N", out var guid) ? guid
            : throw Invalid(text);

    private static object ParseText(string text, Type keyType)
    {
        const NumberStyles whole = NumberStyles.AllowLeadingSign;
        var culture = CultureInfo.InvariantCulture;
        return Type.GetTypeCode(keyType) switch
        {
            TypeCode.String => text,
            TypeCode.Int32 when int.TryParse(text, whole, culture, out var value) => value,
            TypeCode.Int64 when long.TryParse(text, whole, culture, out var value) => value,
            TypeCode.Int16 when short.TryParse(text, whole, culture, out var value) => value,
            TypeCode.Byte when byte.TryParse(text, whole, culture, out var value) => value,
            _ => throw Invalid(text),
        };
    }

    private static GraphQLException Invalid(string value)
        => new(ErrorBuilder.New().SetMessage(InvalidFormat).SetExtension("originalValue", value).Build());
}
