using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Cacao;

/// <summary>The name of a stored document: letters, digits, <c>-</c> and <c>_</c>.</summary>
public readonly struct OperationDocumentId : IEquatable<OperationDocumentId>
{
    private readonly string? _value;

    /// <summary>Throws an <see cref="ArgumentException"/> for what is no id.</summary>
    public OperationDocumentId(string value)
        => _value = IsValidId(value) ? value : throw new ArgumentException($"`{value}` is no document id.", nameof(value));

    /// <summary>The name; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether there is no name.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsValidId(string operationId)
        => operationId.Length > 0 && operationId.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <inheritdoc />
    public bool Equals(OperationDocumentId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OperationDocumentId other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The name.</summary>
    public override string ToString() => Value;

    /// <summary>True for equal names.</summary>
    public static bool operator ==(OperationDocumentId left, OperationDocumentId right) => left.Equals(right);

    /// <summary>True for different names.</summary>
    public static bool operator !=(OperationDocumentId left, OperationDocumentId right) => !left.Equals(right);
}

/// <summary>A GraphQL document.</summary>
public interface IOperationDocument
{
    /// <summary>The document as UTF-8.</summary>
    ReadOnlySpan<byte> AsSpan();

    /// <summary>The document as text.</summary>
    string ToString();
}

/// <summary>A GraphQL document as text.</summary>
public sealed class OperationDocumentSourceText(string sourceText) : IOperationDocument
{
    private byte[]? _utf8;

    /// <summary>The text.</summary>
    public string SourceText { get; } = sourceText;

    /// <inheritdoc />
    public ReadOnlySpan<byte> AsSpan() => _utf8 ??= Encoding.UTF8.GetBytes(SourceText);

    /// <inheritdoc />
    public override string ToString() => SourceText;
}

/// <summary>Where documents are that clients name instead of sending them.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The document of that name; null when there is none. Asked once for a request: keep what is read from afar.</summary>
    ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default);

    /// <summary>Stores a document under a name. The server itself never calls it.</summary>
    ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default);
}
