using Cacao.Errors;

namespace Cacao;

/// <summary>Which documents may be executed. Counts only with <c>UsePersistedOperationPipeline()</c>.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether only stored documents are executed. Default false.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>
    /// Whether, with <see cref="OnlyAllowPersistedDocuments"/>, a client may send a document that is stored under its MD5 or SHA-256 hash,
    /// in place of its id. Default false.
    /// </summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>The answer to a document that is not stored. Default: the error HC0067.</summary>
    public IError OperationNotAllowedError { get; set; } = ErrorBuilder.New()
        .SetMessage("Only persisted operations are allowed.")
        .SetCode(ErrorCodes.OnlyStoredDocuments)
        .Build();
}
