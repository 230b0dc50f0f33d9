using Cacao.Errors;

namespace Cacao;

/// <summary>Thrown by a resolver to answer with errors that the client may read.</summary>
public class GraphQLException : Exception
{
    /// <summary>One error with a message.</summary>
    public GraphQLException(string message)
        : this(new Error { Message = message })
    {
    }

    /// <summary>One error with a message and its cause, which is not shown.</summary>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException)
        => Errors = [new Error { Message = message, Exception = innerException }];

    /// <summary>One error.</summary>
    public GraphQLException(IError error)
        : base(error.Message)
        => Errors = [error];

    /// <summary>Several errors.</summary>
    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>Several errors.</summary>
    public GraphQLException(IEnumerable<IError> errors)
        : this(errors.ToArray(), "One or several errors.")
    {
    }

    private GraphQLException(IError[] errors, string message)
        : base(errors is [var only] ? only.Message : message)
        => Errors = errors;

    /// <summary>What the client gets; a path that is not set becomes the field's.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
