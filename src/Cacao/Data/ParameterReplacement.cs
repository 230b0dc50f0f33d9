using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Puts an expression in place of a lambda's parameter.</summary>
internal sealed class ParameterReplacement : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _value;

    private ParameterReplacement(ParameterExpression parameter, Expression value) => (_parameter, _value) = (parameter, value);

    /// <summary>The body of a lambda with one parameter, for a given argument.</summary>
    public static Expression Apply(LambdaExpression lambda, Expression argument)
        => new ParameterReplacement(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == _parameter ? _value : node;
}
