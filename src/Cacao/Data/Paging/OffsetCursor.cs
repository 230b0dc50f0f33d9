using System.Globalization;
using System.Text;
using Cacao.Errors;

namespace Cacao.Data.Paging;

/// <summary>A cursor that is the number of its row, from 0: Base64 of the decimal number.</summary>
internal static class OffsetCursor
{
    public static string Encode(int index) => Convert.ToBase64String(Encoding.UTF8.GetBytes(index.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The number of a row; null for no cursor. Throws a <see cref="GraphQLException"/> for what is none.</summary>
    public static int? Decode(string? cursor, string argument)
    {
        if (cursor is null)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[32];
        return cursor.Length is > 0 and < 40
            && Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw PageRequest.Fail($"The cursor in `{argument}` is malformed.", ErrorCodes.BadCursor);
    }
}
