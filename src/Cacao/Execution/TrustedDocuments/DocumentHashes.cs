using System.Security.Cryptography;

namespace Cacao.Execution.TrustedDocuments;

/// <summary>The names under which a document is known by its content.</summary>
internal static class DocumentHashes
{
    public static string Sha256(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    // Not for security: an id that HotChocolate's clients compute. Whoever can choose what is stored needs no collision.
#pragma warning disable CA5351
    public static string Md5(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(MD5.HashData(document));
#pragma warning restore CA5351
}
