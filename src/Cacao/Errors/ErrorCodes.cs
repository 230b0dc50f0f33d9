namespace Cacao.Errors;

/// <summary>The codes that the server itself gives. Clients rely on them: they never change.</summary>
internal static class ErrorCodes
{
    public const string BatchingOff = "HC0009";
    public const string Syntax = "HC0011";
    public const string InvalidRequest = "HC0012";
    public const string MissingParameter = "HC0013";
    public const string DocumentNotFound = "HC0015";
    public const string NonNull = "HC0018";
    public const string StoredDocumentNotFound = "HC0020";
    public const string UnsupportedSortValue = "HC0021";
    public const string MoreThanOneElement = "HC0022";
    public const string FilterNull = "HC0026";
    public const string FilterTooLarge = "FILTER_TOO_LARGE";
    public const string Timeout = "HC0045";
    public const string IntrospectionOff = "HC0046";
    public const string CostExceeded = "HC0047";
    public const string PageTooLarge = "HC0051";
    public const string PageSizeMissing = "HC0052";
    public const string OneOfNoField = "HC0054";
    public const string OneOfManyFields = "HC0055";
    public const string OneOfNullField = "HC0056";
    public const string AcceptUnsupported = "HC0063";
    public const string AcceptUnreadable = "HC0064";
    public const string OnlyStoredDocuments = "HC0067";
    public const string TooManyNodes = "HC0076";
    public const string BadCursor = "HC0078";
    public const string NegativePageSize = "HC0079";
    public const string PagingBoundaryMissing = "HC0082";
    public const string IntrospectionTooDeep = "HC0086";
    public const string FieldCycleTooDeep = "HC0087";
    public const string FirstMissing = "HC0090";
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
}
