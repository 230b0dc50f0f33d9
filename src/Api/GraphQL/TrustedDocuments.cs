using System.Security.Cryptography;
using System.Text;

namespace ServiceTeams.Api.GraphQL;

/// <summary>
/// The operations of our own clients: the <c>*.graphql</c> files of a folder, read once. A file is known by its name without the
/// extension and by the SHA-256 of its content (hex, lower case), which tools that extract operations compute.
/// </summary>
internal sealed class TrustedDocuments : IOperationDocumentStorage
{
    private readonly List<(string File, string Text)> _files = [];
    private readonly Dictionary<string, IOperationDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>Throws a <see cref="TrustedDocumentException"/> when there is no such folder.</summary>
    public TrustedDocuments(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new TrustedDocumentException($"{TrustedDocumentsComposition.Folder} names {folder}, and there is no such folder.");
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(file);
            var text = Encoding.UTF8.GetString(content);
            var document = new OperationDocumentSourceText(text);
            _files.Add((file, text));
            _documents.TryAdd(Convert.ToHexStringLower(SHA256.HashData(content)), document);
            _documents[Path.GetFileNameWithoutExtension(file)] = document;
        }
    }

    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
        => new(_documents.GetValueOrDefault(documentId.Value));

    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
        => throw new NotSupportedException("Trusted documents come with the release, not with a request.");

    /// <summary>Parses, validates and compiles every file; throws a <see cref="TrustedDocumentException"/> for the first wrong one.</summary>
    public async Task CheckAsync(IRequestExecutor executor, CancellationToken cancellationToken)
    {
        foreach (var (file, text) in _files)
        {
            var request = OperationRequestBuilder.New().SetDocument(text).MarkAsWarmupRequest().Build();
            await using var result = await executor.ExecuteAsync(request, cancellationToken);
            if (result is OperationResult { Errors: { Count: > 0 } errors })
            {
                throw new TrustedDocumentException($"The trusted document {file} is wrong: {string.Join(" ", errors.Select(Describe))}");
            }
        }
    }

    private static string Describe(IError error)
        => error.Locations is { Count: > 0 } locations ? $"({locations[0].Line}:{locations[0].Column}) {error.Message}" : error.Message;
}

/// <summary>The trusted documents cannot be used: the host does not start.</summary>
internal sealed class TrustedDocumentException(string problem) : Exception(problem);
