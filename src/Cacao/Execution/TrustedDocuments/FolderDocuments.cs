using System.Text;

namespace Cacao.Execution.TrustedDocuments;

/// <summary>
/// The <c>*.graphql</c> files of a folder, read once. A document is found by its file's name without the extension, and by the MD5 and
/// SHA-256 hash (hex, lower case) of the file.
/// </summary>
internal sealed class FolderDocuments : IOperationDocumentStorage
{
    private readonly Dictionary<string, IOperationDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>Throws a <see cref="SchemaException"/> when there is no such folder.</summary>
    public FolderDocuments(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new SchemaException($"The folder of operation documents `{System.IO.Path.GetFullPath(folder)}` does not exist.");
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(file);
            var document = new OperationDocumentSourceText(Encoding.UTF8.GetString(content));
            Files.Add((file, document.SourceText));
            _documents.TryAdd(DocumentHashes.Md5(content), document);
            _documents.TryAdd(DocumentHashes.Sha256(content), document);

            // A name wins over a hash: whoever names a file like the hash of another one means the file.
            _documents[System.IO.Path.GetFileNameWithoutExtension(file)] = document;
        }
    }

    /// <summary>All files, to be checked at start.</summary>
    public List<(string File, string Text)> Files { get; } = [];

    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
        => new(_documents.GetValueOrDefault(documentId.Value));

    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
        => throw new NotSupportedException("The documents of a folder are read once, at start: put the file there and start anew.");
}
