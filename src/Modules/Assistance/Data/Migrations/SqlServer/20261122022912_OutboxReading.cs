using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Assistance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OutboxReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Attempts",
                schema: "assistance",
                table: "Outbox",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                schema: "assistance",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Lease",
                schema: "assistance",
                table: "Outbox",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ParkedAt",
                schema: "assistance",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                schema: "assistance",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                schema: "assistance",
                table: "Outbox",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "Latin1_General_100_CI_AS_KS_WS_SC");

            migrationBuilder.AddColumn<DateTime>(
                name: "RetriedAt",
                schema: "assistance",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetriedBy",
                schema: "assistance",
                table: "Outbox",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_CI_AS_KS_WS_SC");

            migrationBuilder.AddColumn<DateTime>(
                name: "WrittenAt",
                schema: "assistance",
                table: "Outbox",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Outbox_Parked",
                schema: "assistance",
                table: "Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_assistance_Outbox_Waiting",
                schema: "assistance",
                table: "Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_assistance_Outbox_Parked",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_assistance_Outbox_Waiting",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Attempts",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "DueAt",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Lease",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "ParkedAt",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Reason",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedAt",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedBy",
                schema: "assistance",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                schema: "assistance",
                table: "Outbox");
        }
    }
}
