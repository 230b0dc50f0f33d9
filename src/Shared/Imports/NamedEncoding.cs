using System.Text;

namespace ServiceTeams.Shared.Imports;

/// <summary>
/// Looks whether a file may be read in the encoding that was named for it. Nearly everything is some text in GB18030: UTF-8 read as such gives
/// wrong characters instead of an error, and nobody would notice.
/// </summary>
internal static class NamedEncoding
{
    private const int Looked = 64 * 1024;

    // By chance, bytes of GB18030 hardly ever make one Chinese character of UTF-8, and next to never these without a wrong one beside them.
    private const int Enough = 4;
    private const char FirstOfThreeBytes = '\u0800';

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Refuses a file that is UTF-8 although another encoding was named; leaves the stream at its begin.</summary>
    /// <exception cref="BookRefusedException">It is.</exception>
    public static void Ensure(Stream stream, Encoding? named)
    {
        if (named is null)
        {
            return;
        }

        var bytes = new byte[Looked];
        var length = stream.ReadAtLeast(bytes, Looked, throwOnEndOfStream: false);
        stream.Position = 0;
        if (IsUtf8(bytes.AsSpan(0, length)))
        {
            throw new BookRefusedException(
                [new BookProblem(1, null, null, $"The file is UTF-8, not {named.WebName}: leave --encoding out.")]);
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return true;
        }

        var letters = new char[bytes.Length];
        try
        {
            // Not flushed: the last character may go on where nobody has looked.
            var count = s_strict.GetDecoder().GetChars(bytes, letters, flush: false);
            return letters.Take(count).Count(letter => letter >= FirstOfThreeBytes) >= Enough;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
