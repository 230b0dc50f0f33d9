using System.Text;
using Cacao.Errors;

namespace Cacao.Execution.TrustedDocuments;

/// <summary>Finds the document of a request, and refuses what is not stored when only stored documents are allowed.</summary>
internal sealed class StoredDocuments(IOperationDocumentStorage storage, PersistedOperationOptions options)
{
    /// <summary>The text to execute, or why there is none.</summary>
    public async ValueTask<(string? Text, IError? Refusal)> FindAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        if (request.Document is { } sent)
        {
            return !options.OnlyAllowPersistedDocuments || request.AllowsAnyDocument
                ? (sent, null)
                : options.AllowDocumentBody && await FindByHashAsync(sent, cancellationToken).ConfigureAwait(false) is { } stored
                    ? (stored, null)
                    : (null, options.OperationNotAllowedError);
        }

        return request.DocumentId is not { } id
            ? (null, null)
            : await ReadAsync(id, cancellationToken).ConfigureAwait(false) is { } text
                ? (text, null)
                : (null, ErrorBuilder.New()
                    .SetMessage("The specified persisted operation key is invalid.")
                    .SetCode(ErrorCodes.StoredDocumentNotFound)
                    .SetExtension("requestedKey", id)
                    .Build());
    }

    private async ValueTask<string?> FindByHashAsync(string sent, CancellationToken cancellationToken)
    {
        var content = Encoding.UTF8.GetBytes(sent);
        return await ReadAsync(DocumentHashes.Md5(content), cancellationToken).ConfigureAwait(false)
            ?? await ReadAsync(DocumentHashes.Sha256(content), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<string?> ReadAsync(string id, CancellationToken cancellationToken)
        => OperationDocumentId.IsValidId(id)
            ? (await storage.TryReadAsync(new OperationDocumentId(id), cancellationToken).ConfigureAwait(false))?.ToString()
            : null;
}
