using System.Linq.Expressions;

namespace Cacao;

/// <summary>Describes what can be filtered.</summary>
public interface IFilterInputTypeDescriptor
{
    /// <summary>The name in the schema.</summary>
    IFilterInputTypeDescriptor Name(string value);

    /// <summary>The description in the schema; null takes the description of the filtered type.</summary>
    IFilterInputTypeDescriptor Description(string? value);

    /// <summary>A member, by its C# name.</summary>
    IFilterFieldDescriptor Field(string name);

    /// <summary>Leaves a member out, by its C# name.</summary>
    IFilterInputTypeDescriptor Ignore(string name);

    /// <summary>False leaves out the field <c>or</c>.</summary>
    IFilterInputTypeDescriptor AllowOr(bool allow = true);

    /// <summary>False leaves out the field <c>and</c>.</summary>
    IFilterInputTypeDescriptor AllowAnd(bool allow = true);
}

/// <summary>Describes what can be filtered.</summary>
/// <typeparam name="T">The filtered type.</typeparam>
public interface IFilterInputTypeDescriptor<T> : IFilterInputTypeDescriptor
{
    /// <summary>The name in the schema.</summary>
    new IFilterInputTypeDescriptor<T> Name(string value);

    /// <summary>The description in the schema; null takes the description of the filtered type.</summary>
    new IFilterInputTypeDescriptor<T> Description(string? value);

    /// <summary>Only members that <see cref="Field{TField}"/> names.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All members, which is the default.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>A member.</summary>
    IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

    /// <summary>Leaves a member out, by its C# name.</summary>
    new IFilterInputTypeDescriptor<T> Ignore(string name);

    /// <summary>Leaves a member out.</summary>
    IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember);

    /// <summary>False leaves out the field <c>or</c>.</summary>
    new IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);

    /// <summary>False leaves out the field <c>and</c>.</summary>
    new IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);
}

/// <summary>Describes how one member can be filtered.</summary>
public interface IFilterFieldDescriptor
{
    /// <summary>The name in the schema.</summary>
    IFilterFieldDescriptor Name(string value);

    /// <summary>The description in the schema.</summary>
    IFilterFieldDescriptor Description(string value);

    /// <summary>A <see cref="FilterInputType{T}"/> for the member's own members.</summary>
    IFilterFieldDescriptor Type<TInputType>() where TInputType : IInputType;

    /// <summary>A <see cref="FilterInputType{T}"/> for the member's own members.</summary>
    IFilterFieldDescriptor Type(Type type);

    /// <summary>Leaves the member out.</summary>
    IFilterFieldDescriptor Ignore(bool ignore = true);
}
