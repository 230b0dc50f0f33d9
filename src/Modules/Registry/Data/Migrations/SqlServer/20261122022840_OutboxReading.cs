using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Registry.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OutboxReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Attempts",
                schema: "registry",
                table: "Outbox",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                schema: "registry",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Lease",
                schema: "registry",
                table: "Outbox",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ParkedAt",
                schema: "registry",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                schema: "registry",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                schema: "registry",
                table: "Outbox",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true,
                collation: "Latin1_General_100_CI_AS_KS_WS_SC");

            migrationBuilder.AddColumn<DateTime>(
                name: "RetriedAt",
                schema: "registry",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetriedBy",
                schema: "registry",
                table: "Outbox",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_CI_AS_KS_WS_SC");

            migrationBuilder.AddColumn<DateTime>(
                name: "WrittenAt",
                schema: "registry",
                table: "Outbox",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_registry_Outbox_Parked",
                schema: "registry",
                table: "Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_registry_Outbox_Waiting",
                schema: "registry",
                table: "Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_registry_Outbox_Parked",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_registry_Outbox_Waiting",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Attempts",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "DueAt",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Lease",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "ParkedAt",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Reason",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedAt",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedBy",
                schema: "registry",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                schema: "registry",
                table: "Outbox");
        }
    }
}
